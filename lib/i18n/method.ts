import { methodEn } from './en/method';
import { methodRu } from './ru/method';

/** Words of the method page. They stand apart from the other dictionaries: no content script carries them. */
export type MethodWords = { [Key in keyof typeof methodEn]: Wider<(typeof methodEn)[Key]> };

type Wider<T> = T extends string
  ? string
  : T extends readonly string[]
    ? readonly string[]
    : { [K in keyof T]: string };

export const methodWords: Record<'en' | 'ru', MethodWords> = { en: methodEn, ru: methodRu };
