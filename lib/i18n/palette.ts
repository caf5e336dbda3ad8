import { palette as en } from './en/palette';
import type { Message } from './message';
import { palette as ru } from './ru/palette';

export type PaletteKey = keyof typeof en;

/** Words of the palette beside comment boxes; they travel with its script. */
export const paletteWords: Record<'en' | 'ru', Record<PaletteKey, Message>> = { en, ru };
