import { settings as en } from './en/settings';
import type { Message } from './message';
import { settings as ru } from './ru/settings';

/** Words of the settings view. */
export const settingsWords: Record<'en' | 'ru', Record<keyof typeof en, Message>> = { en, ru };
