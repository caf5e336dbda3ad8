/**
 * A count as a page shows it: an observation, never a bare number.
 *
 * - `exact`: the network wrote every digit.
 * - `rounded`: the network wrote "12.3K"; the truth lies between `lo` and `hi` (one unit of the last printed
 *   digit on both sides, because we do not know whether the site rounds or cuts).
 * - `hidden`: the network says that it hides the figure (likes switched off).
 * - `absent`: the figure was not in what we read. This is not zero.
 * - `unsupported`: this network or this kind of post has no such counter.
 */
export type Count =
  | { kind: 'exact'; value: number }
  | { kind: 'rounded'; value: number; lo: number; hi: number; raw: string }
  | { kind: 'hidden' }
  | { kind: 'absent' }
  | { kind: 'unsupported' };

/** A count whose size is known, exactly or within a band. */
export type KnownCount = Extract<Count, { kind: 'exact' | 'rounded' }>;

export const HIDDEN: Count = { kind: 'hidden' };
export const ABSENT: Count = { kind: 'absent' };
export const UNSUPPORTED: Count = { kind: 'unsupported' };

/**
 * An exact count, or `absent` for anything that cannot be one (negative, fractional, not finite, not a number).
 * Accepts strings of plain ASCII digits because several networks write integers as strings.
 */
export function exact(value: unknown): Count {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0
    ? { kind: 'exact', value: number }
    : ABSENT;
}

export function isKnown(count: Count): count is KnownCount {
  return count.kind === 'exact' || count.kind === 'rounded';
}

/** Lowest and highest value the observation allows; equal for an exact count. */
export function bandOf(count: KnownCount): { lo: number; hi: number } {
  return count.kind === 'exact' ? { lo: count.value, hi: count.value } : { lo: count.lo, hi: count.hi };
}
