import { mean } from './mean';
import { median } from './quantile';
import type { Bucket } from './report-types';

/** Fewer posts in a bucket are shown grey. */
const THIN = 3;

/** What a breakdown needs to know of a post. */
export interface Engagement {
  interactions: number;
  /** Missing without a usable denominator. */
  erF?: number;
}

/**
 * Splits posts into buckets with median er_f and relative activity: mean I of the bucket / Σ of these means
 * (metric definitions 7, after Popsters). Empty buckets do not exist; a bucket is `thin` below 3 posts.
 *
 * @param keyOf bucket of a post
 * @returns buckets by name; order them for the eye where they are shown
 */
export function bucketsOf<T extends Engagement, Key>(posts: readonly T[], keyOf: (post: T) => Key): Array<Bucket<Key>> {
  // Keys may be objects; their JSON makes equal ones meet.
  const groups = Map.groupBy(posts, (post) => JSON.stringify(keyOf(post)));
  const means = new Map([...groups].map(([name, group]) => [name, mean(group.map((post) => post.interactions))]));
  const total = [...means.values()].reduce((all, part) => all + part, 0);
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, group]) => {
      const [first] = group;
      if (first === undefined) return [];
      const rates = group.flatMap(({ erF }) => (erF === undefined ? [] : [erF]));
      return {
        key: keyOf(first),
        n: group.length,
        ...(rates.length > 0 && { median: median(rates) }),
        ...(total > 0 && { relative: (means.get(name) ?? 0) / total }),
        thin: group.length < THIN,
      };
    });
}

/** Best first: blocks with enough posts by median, then the thin ones. */
export function bestFirst<Key>(buckets: ReadonlyArray<Bucket<Key>>): Array<Bucket<Key>> {
  return buckets.toSorted((a, b) => Number(a.thin) - Number(b.thin) || (b.median ?? 0) - (a.median ?? 0) || b.n - a.n);
}
