/** Beyond this a number is a mistake, not a measurement, and sums of it lose their digits. */
const LARGEST = 1e15;

/** Values that differ by less than this part of their size are equal: no axis could tell them apart. */
const FINEST = 1e-9;

/** Whether a number can be drawn: finite and not absurd. Unknown figures are `undefined`, never 0. */
export function isDrawable(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value) && Math.abs(value) <= LARGEST;
}

/**
 * Lowest and highest of what can be drawn, wide enough to be an axis: equal values get room on both sides, no value
 * at all gives 0 to 1.
 *
 * @param fromZero lengths (bars) must start at zero, or they lie; places (dots, lines) need not
 */
export function extentOf(values: ReadonlyArray<number | undefined>, fromZero: boolean): [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (!isDrawable(value)) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (low > high) return [0, 1];
  if (fromZero) [low, high] = [Math.min(0, low), Math.max(0, high)];
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (high - low > size * FINEST && size > FINEST) return [low, high];
  const room = size > FINEST ? size * 0.1 : 1;
  return [low - room, high + room];
}
