/** Nobody reads more digits at an axis. */
const MOST = 6;

/**
 * Digits after the decimal mark by which the ticks of an axis differ, the same for all of them.
 *
 * @param step distance of two ticks, in the unit that is printed
 * @example stepDecimals(2) === 0; stepDecimals(0.5) === 1; stepDecimals(0.25) === 2
 */
export function stepDecimals(step: number): number {
  for (let digits = 0; digits < MOST; digits++) {
    const scaled = Math.abs(step) * 10 ** digits;
    if (scaled > 0.5 && Math.abs(scaled - Math.round(scaled)) < 1e-6) return digits;
  }
  return step > 0 ? MOST : 0;
}

/** Distance of the ticks of an axis; 0 when there are fewer than two. */
export function stepOf(values: readonly number[]): number {
  const [first, second] = values;
  return first === undefined || second === undefined ? 0 : Math.abs(second - first);
}
