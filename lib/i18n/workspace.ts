import { workspace as en } from './en/workspace';
import type { Message } from './message';
import { workspace as ru } from './ru/workspace';

/** Words of the workspace's frame. Each view brings its own, so that no page carries words it never says. */
export const workspaceWords: Record<'en' | 'ru', Record<keyof typeof en, Message>> = { en, ru };
