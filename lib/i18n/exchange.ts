import { exchange as en } from './en/exchange';
import type { Message } from './message';
import { exchange as ru } from './ru/exchange';

export type ExchangeKey = keyof typeof en;

/** Words of exports, imports, backup and restore. */
export const exchangeWords: Record<'en' | 'ru', Record<ExchangeKey, Message>> = { en, ru };
