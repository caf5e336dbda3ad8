import { save as en } from './en/save';
import type { Message } from './message';
import { save as ru } from './ru/save';

export type SaveKey = keyof typeof en;

/** Words of saving; they travel with the saving script, so that pages on which nobody saves do not carry them. */
export const saveWords: Record<'en' | 'ru', Record<SaveKey, Message>> = { en, ru };
