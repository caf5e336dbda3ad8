import { type CommentParts, commentParts, duplicateKey } from './comment-words';
import { PROMO_WORDS, type PromoTheme } from './promo-words';
import { stemMatcher } from './stem-matcher';

/** Features of the comment model. No language, country or upper-case features (audience.md 3.3 and 5). */
export const COMMENT_FEATURES = [
  'link',
  'handleInside',
  'hashtag',
  'phone',
  'money',
  'promoWords',
  'duplicates',
  'styledLetters',
  'mixedScript',
  'logLength',
  'logWords',
  'logDigits',
  'question',
  'emojiOnly',
] as const;

export type CommentFeature = (typeof COMMENT_FEATURES)[number];

const promoHits = stemMatcher(PROMO_WORDS);
const THEMES = Object.keys(PROMO_WORDS) as PromoTheme[];
const SHORTEST_DUPLICATE = 15;
const PHONE = /(?:\+|\b)\d(?:[\s().-]?\d){8,14}\b/;
const MONEY = /[$€£₽₹¥]\s?\d|\d\s?(?:[$€£₽₹]|usd\b|руб|тыс)|\b\d+(?:[.,]\d+)?k\b/u;
/** Letters of the mathematical and enclosed blocks, which people use to slip past word filters. */
const STYLED = /[\u{1D400}-\u{1D7FF}\u{1F130}-\u{1F189}\u24B6-\u24E9]/u;
const LATIN_BESIDE_CYRILLIC = /[a-z][а-я]|[а-я][a-z]/;
const BEYOND_ASCII = /[^\0-\x7f]/;
const DIGIT = /\d/g;

/** What one comment's features are made of. */
export interface CommentReading {
  parts: CommentParts;
  /** Normalised text, equal for duplicates. */
  key: string;
  /** How often the normalised text occurs among the comments at hand, itself included; 1 for short texts. */
  duplicates: number;
  /** Themes of promo words that were found. */
  themes: PromoTheme[];
  values: Record<CommentFeature, number>;
}

/** Features of one comment; `duplicates` as in {@link CommentReading}. */
export function readComment(parts: CommentParts, key: string, duplicates: number): CommentReading {
  const { plain, body, words } = parts;
  const hits = promoHits(words);
  const foreign = BEYOND_ASCII.test(plain);
  const values = {
    link: flag(parts.links > 0),
    handleInside: flag(parts.handlesInside > 0),
    hashtag: flag(parts.hashtags > 0),
    phone: flag(PHONE.test(body)),
    money: flag(MONEY.test(body)),
    promoWords: Math.log1p(hits.reduce((total, count) => total + count, 0)),
    duplicates: Math.log(Math.max(1, duplicates)),
    styledLetters: flag(foreign && STYLED.test(plain)),
    mixedScript: flag(foreign && LATIN_BESIDE_CYRILLIC.test(body)),
    logLength: Math.log1p(plain.length),
    logWords: Math.log1p(words.length),
    logDigits: Math.log1p(body.match(DIGIT)?.length ?? 0),
    question: flag(body.includes('?')),
    emojiOnly: flag(isWordless(parts)),
  };
  return { parts, key, duplicates, themes: THEMES.filter((_, i) => (hits[i] ?? 0) > 0), values };
}

/** Reads comments together, so that duplicates among them are known; null for a comment without text. */
export function readComments(texts: readonly (string | null)[]): (CommentReading | null)[] {
  const taken = texts.map((text) => {
    if (text === null || text.trim() === '') return null;
    const parts = commentParts(text);
    return { parts, key: duplicateKey(parts) };
  });
  const counts = new Map<string, number>();
  for (const one of taken) if (one) counts.set(one.key, (counts.get(one.key) ?? 0) + 1);
  return taken.map((one) => {
    if (one === null) return null;
    return readComment(one.parts, one.key, isComparable(one.key) ? (counts.get(one.key) ?? 1) : 1);
  });
}

/** Only emoji or punctuation: the mark of people, not of advertising (audience.md 0.5). */
export function isWordless(parts: CommentParts): boolean {
  return parts.words.length === 0 && parts.links === 0 && parts.handlesInside === 0 && !parts.handleFirst;
}

/** Shorter texts ("so beautiful", "first!") are the same by chance. */
export function isComparable(key: string): boolean {
  return key.length >= SHORTEST_DUPLICATE;
}

function flag(condition: boolean): 0 | 1 {
  return condition ? 1 : 0;
}
