import { en } from './en';
import type { Message } from './message';
import { ru } from './ru';
import { type Locale, speaker, type Values } from './speaker';

export { chooseLocale, type Locale, speaker, type Values } from './speaker';

export type MessageKey = keyof typeof en;

const dictionaries: Record<Locale, Record<MessageKey, Message>> = { en, ru };

/** Says a message in one language. */
export type Translate = (key: MessageKey, values?: Values) => string;

/** A translator of the interface's own words for one language. */
export function translator(locale: Locale): Translate {
  return speaker(dictionaries[locale], locale);
}
