import { search as en } from './en/search';
import type { Message } from './message';
import { search as ru } from './ru/search';

/** Sentences about mistakes in a query of the library. */
export const searchWords: Record<'en' | 'ru', Record<keyof typeof en, Message>> = { en, ru };
