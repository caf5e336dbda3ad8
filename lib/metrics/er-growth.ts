import { MINIMUM } from './mode-rules';
import { DAY } from './standing';

/** An ER of one window. */
export interface WindowedEr {
  formula: string;
  value: number;
  n: number;
  /** Edges of the window, ISO 8601 UTC; not the dates of the posts. */
  from: string;
  to: string;
}

/** `rate`: relative change, a fraction; `points`: the difference of the two fractions (0.003 is +0.3 pp). */
export type ErGrowth =
  | { rate: number; points: number }
  | { reason: 'TOO_FEW_POSTS' | 'OTHER_FORMULA' | 'OTHER_LENGTH' | 'OVERLAP' | 'ZERO_DENOMINATOR' };

/**
 * ER growth rate = (ER2 − ER1) / ER1 over two windows of equal length that do not overlap (metric definitions 5).
 *
 * Lengths may differ by a day, because windows end with a visit.
 *
 * @example 1.5 % and 1.8 % give rate 0.2 and points 0.003
 */
export function erGrowth(earlier: WindowedEr, later: WindowedEr): ErGrowth {
  if (earlier.formula !== later.formula) return { reason: 'OTHER_FORMULA' };
  if (earlier.n < MINIMUM || later.n < MINIMUM) return { reason: 'TOO_FEW_POSTS' };
  const length = ({ from, to }: WindowedEr) => Date.parse(to) - Date.parse(from);
  if (!(Math.abs(length(earlier) - length(later)) <= DAY)) return { reason: 'OTHER_LENGTH' };
  if (Date.parse(earlier.to) > Date.parse(later.from)) return { reason: 'OVERLAP' };
  const rate = (later.value - earlier.value) / earlier.value;
  return Number.isFinite(rate) ? { rate, points: later.value - earlier.value } : { reason: 'ZERO_DENOMINATOR' };
}
