import { type Measure, measure } from './measure';
import type { FollowerSnapshot } from './report-types';

/**
 * Followers at a moment: linear interpolation between the two snapshots that bracket it, never extrapolation
 * (metric definitions 1.1 and 3.4).
 *
 * @returns undefined when the moment is not bracketed
 * @example 5 000 on day 0 and 10 000 on day 10 give 7 500 on day 5
 */
export function followersAt(history: readonly FollowerSnapshot[], at: number): Measure | undefined {
  let before: { at: number; size: Measure } | undefined;
  let after: { at: number; size: Measure } | undefined;
  for (const snapshot of history) {
    const size = measure(snapshot.members);
    const time = Date.parse(snapshot.at);
    if (size === undefined || !Number.isFinite(time)) continue;
    if (time <= at && (before === undefined || time > before.at)) before = { at: time, size };
    if (time >= at && (after === undefined || time < after.at)) after = { at: time, size };
  }
  if (before === undefined || after === undefined) return undefined;
  if (before.at === after.at) return before.size;
  const weight = (at - before.at) / (after.at - before.at);
  const between = (a: number, b: number) => a + weight * (b - a);
  const { size: first } = before;
  const { size: last } = after;
  return {
    value: between(first.value, last.value),
    lo: between(first.lo, last.lo),
    hi: between(first.hi, last.hi),
  };
}
