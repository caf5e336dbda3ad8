import { countGraphemes } from './graphemes';
import { withoutTags } from './hashtags';

export type LengthClass = 'short' | 'medium' | 'long';

const MEDIUM = 160;
const LONG = 1000;

/** Code units that may be no character of their own: marks, joiners, Hangul jamo, everything beyond the basic plane. */
const DOUBTFUL = /[\p{M}\p{Cf}\u1100-\u11ff\ud7b0-\ud7ff\ud800-\udfff]|[^\0-\uffff]/gu;

/**
 * Length class of a post's text: short below 160 characters, medium to 1 000, long above; characters as people see
 * them, without hashtags and links (metric definitions 7).
 */
export function lengthClass(text: string): LengthClass {
  const plain = withoutTags(text);
  const most = classOf(plain.length);
  if (most === 'short') return most;
  // Segmenting is slow, and the class is clear when it is the same with and without the doubtful units.
  const least = classOf(plain.replace(DOUBTFUL, '').length);
  return least === most ? most : classOf(countGraphemes(plain));
}

/** Stretches in which signs may join: doubtful units with the unit before them and, as a joiner asks, the one after. */
const JOINING = new RegExp(`(?:[^]?(?:${DOUBTFUL.source})+)+[^]?`, 'gu');

/**
 * Length of a post's text in characters as people see them, without hashtags and links. Only the stretches in which
 * signs may join are segmented, which is slow.
 */
export function textCharacters(text: string): number {
  const plain = withoutTags(text);
  let length = plain.length;
  for (const [stretch] of plain.matchAll(JOINING)) length += countGraphemes(stretch) - stretch.length;
  return length;
}

function classOf(length: number): LengthClass {
  return length < MEDIUM ? 'short' : length <= LONG ? 'medium' : 'long';
}
