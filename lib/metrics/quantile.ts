/**
 * Quantile by linear interpolation between order statistics ("type 7").
 *
 * @param values at least one finite number, in any order
 * @param p between 0 and 1
 * @returns NaN for an empty list, so check the length first
 * @example quantile([1, 2, 3, 4], 0.5) === 2.5
 */
export function quantile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * p;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  const weight = place - Math.floor(place);
  // Nothing times infinity is no number, so the end of an order statistic is taken as it is.
  return weight === 0 ? below : Math.min(below * (1 - weight) + above * weight, above);
}

/** Middle value; the mean of the two middle ones when there is an even number. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
