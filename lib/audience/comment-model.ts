import { COMMENT_MODEL } from './coefficients';
import { type CommentReading, isWordless, readComments } from './comment-features';
import { logOdds, probability } from './linear-model';
import { russianPromoPattern } from './russian-pattern';

export type CommentClass = 'promo' | 'promo-pattern' | 'duplicate' | 'depth-emoji' | 'depth-short' | 'ordinary';

export interface CommentScore {
  /** Probability of an advertising or scam comment. */
  p: number;
  class: CommentClass;
  /** Patterns that were found, for the list of evidence. */
  groups: string[];
  reading: CommentReading;
}

/**
 * Scores comments together (duplicates are counted among them). Blank texts give null.
 *
 * `promo`: p at or above the cut-off. `promo-pattern`: Russian advertising words in a telling combination, which is a
 * found pattern without a probability. `duplicate`: the same text of 15 letters or more occurs again.
 * `depth-*`: wordless or one-word comments, a measure of depth and no sign of anything.
 */
export function scoreComments(texts: readonly (string | null)[]): (CommentScore | null)[] {
  return readComments(texts).map((reading) => (reading === null ? null : scoreReading(reading)));
}

function scoreReading(reading: CommentReading): CommentScore {
  const p = probability(logOdds(COMMENT_MODEL, reading.values));
  const pattern = russianPromoPattern(reading.parts);
  const groups = groupsOf(reading, pattern);
  return { p, class: classOf(p, pattern, reading), groups, reading };
}

function classOf(p: number, pattern: boolean, reading: CommentReading): CommentClass {
  if (p >= COMMENT_MODEL.cutoff) return 'promo';
  if (pattern) return 'promo-pattern';
  if (reading.duplicates >= 2) return 'duplicate';
  if (isWordless(reading.parts)) return 'depth-emoji';
  return reading.parts.words.length <= 1 && reading.parts.links === 0 ? 'depth-short' : 'ordinary';
}

function groupsOf({ values, themes, duplicates }: CommentReading, pattern: boolean): string[] {
  const groups: string[] = [];
  if (values.link) groups.push('link');
  if (values.handleInside) groups.push('points-at-account');
  if (values.money) groups.push('sum-of-money');
  if (values.phone) groups.push('phone');
  if (values.styledLetters || values.mixedScript) groups.push('disguised-letters');
  for (const theme of themes) groups.push(`words-${theme}`);
  if (pattern) groups.push('words-russian');
  if (duplicates >= 2) groups.push('duplicate');
  return groups;
}
