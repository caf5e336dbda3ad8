import { audience as en } from './en/audience';
import type { Message } from './message';
import { audience as ru } from './ru/audience';

export type AudienceKey = keyof typeof en;

/** Words of the audience block; they travel with the scoring, so that pages without it do not carry them. */
export const audienceWords: Record<'en' | 'ru', Record<AudienceKey, Message>> = { en, ru };

export type AudienceWords = typeof audienceWords;
