/**
 * Arithmetic mean, never outside the values (rounding errors of the sum are cut off).
 *
 * @returns NaN for an empty list, so check the length first
 */
export function mean(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return Math.min(Math.max(total / values.length, Math.min(...values)), Math.max(...values));
}
