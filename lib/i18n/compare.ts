import { compare as en } from './en/compare';
import { compareFigures as enFigures } from './en/compare-figures';
import type { Message } from './message';
import { compare as ru } from './ru/compare';
import { compareFigures as ruFigures } from './ru/compare-figures';

export type CompareKey = keyof typeof en | keyof typeof enFigures;

/** Words of the comparison of communities and of its report. */
export const compareWords: Record<'en' | 'ru', Record<CompareKey, Message>> = {
  en: { ...en, ...enFigures },
  ru: { ...ru, ...ruFigures },
};
