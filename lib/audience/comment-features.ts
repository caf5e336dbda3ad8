import { type CommentParts, commentParts } from './comment-words';
import { PROMO_WORDS, type PromoTheme } from './promo-words';
import { russianPromoPattern } from './russian-pattern';
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

/** What was found in one comment. Words and parts are not kept: ten thousand comments would fill the memory. */
export interface CommentReading {
  /** Normalised text, equal for duplicates. */
  key: string;
  /** How often the normalised text occurs among the comments at hand, itself included; 1 for short texts. */
  duplicates: number;
  /** Themes of promo words that were found. */
  themes: PromoTheme[];
  /** Russian advertising words stand in a telling combination. */
  russianPattern: boolean;
  /** `wordless`: only emoji or punctuation; `short`: one word or a bare handle. Neither is a sign of advertising. */
  depth: 'wordless' | 'short' | 'text';
  values: Record<CommentFeature, number>;
}

/** Reads one comment as if it stood alone. */
function readComment(text: string): CommentReading {
  const parts = commentParts(text);
  const { plain, body, words } = parts;
  const hits = promoHits(words);
  const foreign = BEYOND_ASCII.test(plain);
  const depth = depthOf(parts);
  const values = {
    link: flag(parts.links > 0),
    handleInside: flag(parts.handlesInside > 0),
    hashtag: flag(parts.hashtags > 0),
    phone: flag(PHONE.test(body)),
    money: flag(MONEY.test(body)),
    promoWords: Math.log1p(hits.reduce((total, count) => total + count, 0)),
    duplicates: 0,
    styledLetters: flag(foreign && STYLED.test(plain)),
    mixedScript: flag(foreign && LATIN_BESIDE_CYRILLIC.test(body)),
    logLength: Math.log1p(plain.length),
    logWords: Math.log1p(words.length),
    logDigits: Math.log1p(body.match(DIGIT)?.length ?? 0),
    question: flag(body.includes('?')),
    emojiOnly: flag(depth === 'wordless'),
  };
  const themes = THEMES.filter((_, i) => (hits[i] ?? 0) > 0);
  return { key: words.join(' '), duplicates: 1, themes, russianPattern: russianPromoPattern(parts), depth, values };
}

/**
 * Reads comments, null for one without text. `together`: copies among them are counted; otherwise each is read as if
 * it stood alone.
 */
export function readComments(texts: readonly (string | null)[], together: boolean): (CommentReading | null)[] {
  const readings = texts.map((text) => (text === null || text.trim() === '' ? null : readComment(text)));
  return together ? withDuplicates(readings) : readings;
}

function withDuplicates(readings: readonly (CommentReading | null)[]): (CommentReading | null)[] {
  const counts = new Map<string, number>();
  for (const one of readings) if (one) counts.set(one.key, (counts.get(one.key) ?? 0) + 1);
  return readings.map((one) => {
    const duplicates = one && isComparable(one.key) ? (counts.get(one.key) ?? 1) : 1;
    return one && duplicates > 1
      ? { ...one, duplicates, values: { ...one.values, duplicates: Math.log(duplicates) } }
      : one;
  });
}

function depthOf(parts: CommentParts): CommentReading['depth'] {
  if (parts.links > 0 || parts.words.length > 1) return 'text';
  return parts.words.length > 0 || parts.handlesInside > 0 || parts.handleFirst ? 'short' : 'wordless';
}

/** Shorter texts ("so beautiful", "first!") are the same by chance. */
export function isComparable(key: string): boolean {
  return key.length >= SHORTEST_DUPLICATE;
}

function flag(condition: boolean): 0 | 1 {
  return condition ? 1 : 0;
}
