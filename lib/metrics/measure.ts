import { bandOf, type Count, isKnown } from '../model';
import type { Band } from './report-types';

/** A number that is known within a band; for exact figures the band is the value itself. */
export interface Measure {
  value: number;
  lo: number;
  /** Infinite when the figure was divided by something that may be zero. */
  hi: number;
}

/**
 * The size of an observation, or undefined when it has none (hidden, absent, unsupported) or cannot be a count.
 *
 * @example measure({ kind: 'rounded', value: 12300, lo: 12200, hi: 12400, raw: '12.3K' }).hi === 12400
 */
export function measure(count: Count | undefined): Measure | undefined {
  if (count === undefined || !isKnown(count)) return undefined;
  const { value } = count;
  const { lo, hi } = bandOf(count);
  if (![value, lo, hi].every((part) => part >= 0 && part <= Number.MAX_SAFE_INTEGER)) return undefined;
  return { value, lo: Math.min(lo, value), hi: Math.max(hi, value) };
}

export const ZERO: Measure = { value: 0, lo: 0, hi: 0 };

/** Sum of measures; bands add up. */
export function sum(parts: readonly Measure[]): Measure {
  let { value, lo, hi } = ZERO;
  for (const part of parts) {
    value += part.value;
    lo += part.lo;
    hi += part.hi;
  }
  return { value, lo, hi };
}

export function times(factor: number, part: Measure): Measure {
  return { value: factor * part.value, lo: factor * part.lo, hi: factor * part.hi };
}

/**
 * Quotient with interval division: lowest = lo / hi of the divisor, highest = hi / lo (metric definitions 1.4).
 *
 * @returns undefined when the divisor is less than one: counts below one are zero (`ZERO_DENOMINATOR`)
 */
export function divide(part: Measure, by: Measure): Measure | undefined {
  if (!(by.value >= 1)) return undefined;
  return {
    value: part.value / by.value,
    lo: part.lo / by.hi,
    hi: by.lo > 0 ? part.hi / by.lo : Number.POSITIVE_INFINITY,
  };
}

/** The band to print, or undefined when the figure is exact or the band has no upper end. */
export function printedBand(of: Measure): Band | undefined {
  return of.lo < of.hi && Number.isFinite(of.hi) ? { lo: of.lo, hi: of.hi } : undefined;
}

/** Whether "≈" belongs before the number: half of the band is more than 5 % of the value, or has no end. */
export function isApproximate(of: Measure): boolean {
  return !(of.hi - of.lo <= 0.1 * of.value);
}
