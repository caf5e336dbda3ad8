import type { Post } from '../model';
import { type Measure, measure } from './measure';

/**
 * Views of a post on its own network: what is known to have been counted elsewhere is taken off, because the
 * interactions we divide were not made there (Instagram reels that also play on Facebook).
 *
 * @example 686 891 plays, 403 491 of them on Facebook: 283 400
 */
export function ownViews(post: Post): Measure | undefined {
  const all = measure(post.views);
  const elsewhere = measure(post.viewsElsewhere);
  if (all === undefined || elsewhere === undefined) return all;
  const less = (value: number, part: number) => Math.max(0, value - part);
  return {
    value: less(all.value, elsewhere.value),
    lo: less(all.lo, elsewhere.hi),
    hi: less(all.hi, elsewhere.lo),
  };
}
