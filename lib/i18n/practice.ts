import { practice as en } from './en/practice';
import type { Message } from './message';
import { practice as ru } from './ru/practice';

/** Words of the practice community. */
export const practiceWords: Record<'en' | 'ru', Record<keyof typeof en, Message>> = { en, ru };
