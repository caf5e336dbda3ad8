import { COMMENT_MODEL } from './coefficients';
import { type CommentReading, readComments } from './comment-features';
import { logOdds, probability } from './linear-model';

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
  return readComments(texts, true).map((reading) => (reading === null ? null : scoreReading(reading)));
}

/**
 * Scores every comment as if it stood alone. A report counts copies by themselves, with their authors: wishes and
 * greetings are often the same words, and must not read like advertising for that.
 */
export function scoreCommentsApart(texts: readonly (string | null)[]): (CommentScore | null)[] {
  return readComments(texts, false).map((reading) => (reading === null ? null : scoreReading(reading)));
}

function scoreReading(reading: CommentReading): CommentScore {
  const p = probability(logOdds(COMMENT_MODEL, reading.values));
  return { p, class: classOf(p, reading), groups: groupsOf(reading), reading };
}

function classOf(p: number, { russianPattern, duplicates, depth }: CommentReading): CommentClass {
  if (p >= COMMENT_MODEL.cutoff) return 'promo';
  if (russianPattern) return 'promo-pattern';
  if (duplicates >= 2) return 'duplicate';
  return depth === 'wordless' ? 'depth-emoji' : depth === 'short' ? 'depth-short' : 'ordinary';
}

function groupsOf({ values, themes, duplicates, russianPattern }: CommentReading): string[] {
  const groups: string[] = [];
  if (values.link) groups.push('link');
  if (values.handleInside) groups.push('points-at-account');
  if (values.money) groups.push('sum-of-money');
  if (values.phone) groups.push('phone');
  if (values.styledLetters || values.mixedScript) groups.push('disguised-letters');
  for (const theme of themes) groups.push(`words-${theme}`);
  if (russianPattern) groups.push('words-russian');
  if (duplicates >= 2) groups.push('duplicate');
  return groups;
}
