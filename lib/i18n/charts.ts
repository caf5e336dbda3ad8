import { charts as en } from './en/charts';
import type { Message } from './message';
import { charts as ru } from './ru/charts';

/** Words that every chart says, whatever it shows. */
export const chartWords: Record<'en' | 'ru', Record<keyof typeof en, Message>> = { en, ru };
