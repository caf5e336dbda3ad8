import type { Post } from '../model';
import { type Measure, measure, sum, ZERO } from './measure';
import type { ReasonCode } from './report-types';

/** What is added up: likes and comments always, shares only where every post of the comparison has them. */
export interface Basis {
  shares: boolean;
  pollVotes: boolean;
}

/**
 * Interactions I = L + C + S [+ poll votes] of one post (metric definitions 1.1 and 2).
 *
 * Comments that are closed and have no counter are none; any other unknown part makes the sum unknown.
 *
 * @example reactions 120, comments 10, shares 20 give 150
 */
export function interactions(post: Post, basis: Basis): Measure | ReasonCode {
  const likes = measure(post.reactions);
  const comments = measure(post.comments) ?? (post.commentsClosed ? ZERO : undefined);
  const shares = basis.shares ? measure(post.shares) : ZERO;
  const votes = basis.pollVotes ? (measure(post.pollVotes) ?? ZERO) : ZERO;
  if (likes === undefined) return post.reactions.kind === 'hidden' ? 'HIDDEN_LIKES' : 'PARSE_FAILED';
  if (comments === undefined) return 'PARSE_FAILED';
  if (shares === undefined) return 'NO_SHARES';
  return sum([likes, comments, shares, votes]);
}

/**
 * Whether shares may be part of a comparison: every post shows them (metric definitions 1.2, rule 5).
 *
 * @returns how many do, so that the label can say "only 4 of 9 show their shares"
 */
export function sharesShown(posts: readonly Post[]): { all: boolean; n: number } {
  const n = posts.filter((post) => measure(post.shares) !== undefined).length;
  return { all: posts.length > 0 && n === posts.length, n };
}

/** Interactions as a measure, or undefined when they are unknown. */
export function knownInteractions(post: Post, basis: Basis): Measure | undefined {
  const total = interactions(post, basis);
  return typeof total === 'string' ? undefined : total;
}
