/**
 * Weekly compound growth = (F2 / F1)^(7 / days) − 1, a fraction (metric definitions 5, after Fanpage Karma).
 *
 * @param days between the two sizes, more than 0
 * @returns undefined when F1 is zero, when no time passed, or when the result is beyond all numbers
 * @example 500 and, 14 days later, 2 000 give 1 (100 % per week)
 */
export function weeklyGrowth(from: number, to: number, days: number): number | undefined {
  if (!(from >= 1) || !(days > 0)) return undefined;
  const growth = (to / from) ** (7 / days) - 1;
  return Number.isFinite(growth) ? growth : undefined;
}
