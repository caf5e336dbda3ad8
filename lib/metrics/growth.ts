import { divide, type Measure, measure } from './measure';
import type { Band, FollowerSnapshot } from './report-types';
import { DAY } from './standing';
import { weeklyGrowth } from './weekly-growth';

/**
 * Follower growth between two own snapshots (metric definitions 5).
 *
 * - `unknown`: one of the two sizes is not known.
 * - `below-precision`: the display is too coarse ("1.2M" twice) to show any change.
 */
export type FollowerGrowth =
  | { kind: 'unknown' }
  | { kind: 'below-precision' }
  | {
      kind: 'change';
      from: number;
      to: number;
      /** ΔF = F2 − F1; its band when a size was rounded. */
      change: number;
      band?: Band;
      /** ΔF / F1, a fraction; missing when F1 is zero. */
      rate?: number;
      /** Weekly compound growth, a fraction; missing within the same moment and when F1 is zero. */
      weekly?: number;
      days: number;
    };

/**
 * Compares two snapshots, the earlier first.
 *
 * @example 10 000 and, 12 days later, 10 300 give change 300, rate 0.03, weekly 0.01739
 */
export function followerGrowth(earlier: FollowerSnapshot, later: FollowerSnapshot): FollowerGrowth {
  const before = measure(earlier.members);
  const after = measure(later.members);
  const days = (Date.parse(later.at) - Date.parse(earlier.at)) / DAY;
  if (before === undefined || after === undefined || !Number.isFinite(days)) return { kind: 'unknown' };
  const rounded = isRounded(before) || isRounded(after);
  if (rounded && before.lo <= after.hi && after.lo <= before.hi) return { kind: 'below-precision' };
  const change = after.value - before.value;
  const rate = divide({ value: change, lo: change, hi: change }, before)?.value;
  const weekly = weeklyGrowth(before.value, after.value, days);
  return {
    kind: 'change',
    from: before.value,
    to: after.value,
    change,
    ...(rounded && { band: { lo: after.lo - before.hi, hi: after.hi - before.lo } }),
    ...(rate !== undefined && { rate }),
    ...(weekly !== undefined && { weekly }),
    days,
  };
}

function isRounded({ lo, hi }: Measure): boolean {
  return lo < hi;
}
