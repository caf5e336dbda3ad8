import { help as en } from './en/help';
import type { Message } from './message';
import { help as ru } from './ru/help';

/** Words of the help view. */
export const helpWords: Record<'en' | 'ru', Record<keyof typeof en, Message>> = { en, ru };
