import { median } from '../metrics/quantile';
import { isKnown, type Visit, type VisitPost } from '../model';

/** What a post of a community usually brings, by its last visit. */
export interface UsualInteractions {
  median: number;
  /** Posts behind it. */
  n: number;
  /** Not every post shows its shares, so they were left out of all. */
  withoutShares: boolean;
}

/**
 * Median of interactions (reactions + comments + shares) over the sample of the ER: paid, pinned, young and hidden
 * posts stand outside of it (metrics reference, sections 1 to 3). Missing when no post of the sample shows them.
 */
export function usualInteractions({ posts }: Visit): UsualInteractions | undefined {
  const sample = posts.filter(({ excluded }) => excluded === undefined);
  const withoutShares = !sample.every(({ shares }) => isKnown(shares));
  const totals = sample.flatMap((post) => interactionsOf(post, withoutShares) ?? []);
  return totals.length === 0 ? undefined : { median: median(totals), n: totals.length, withoutShares };
}

function interactionsOf(post: VisitPost, withoutShares: boolean): number | undefined {
  const parts = [post.reactions, post.comments, ...(withoutShares ? [] : [post.shares])];
  // Comments that are closed and have no counter are none.
  const values = parts.map((count) =>
    isKnown(count) ? count.value : count === post.comments && post.commentsClosed ? 0 : undefined,
  );
  return values.includes(undefined) ? undefined : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
