import { templates as en } from './en/templates';
import type { Message } from './message';
import { templates as ru } from './ru/templates';

/** Words of templates of replies: their editor, their faults, their files. */
export const templateWords: Record<'en' | 'ru', Record<keyof typeof en, Message>> = { en, ru };
