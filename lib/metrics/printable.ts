import type { Band } from './report-types';

export interface Printable {
  /** The value rounded to the digits that its band supports, in the unit it came in. */
  value: number;
  /** Digits to print after the decimal mark. */
  decimals: number;
  /** Print "≈" before it. */
  approximate: boolean;
}

/** A band of exactly one unit must not fall below it by a rounding error. */
const ROUNDING = 1e-9;

/** Nobody reads more digits than this. */
const FINEST = 6;

/**
 * Which digits of a figure may be printed (metric definitions 1.4): none smaller than half of the band, and "≈" when
 * half of the band is more than 5 % of the value. One significant digit always stays, so that a figure which is not
 * zero never reads as zero.
 *
 * @param value in the unit that is printed: pass percent for percent
 * @param most digits after the decimal mark for an exact value
 * @example printableDigits(1.025, { lo: 0.938, hi: 1.127 }) gives 1.0 with one decimal, approximate
 */
export function printableDigits(value: number, band?: Band, most = 2): Printable {
  const half = band ? (band.hi - band.lo) / 2 : 0;
  const supported = half > 0 ? Math.floor(-Math.log10(half) + ROUNDING) : most;
  const leading = value > 0 ? -Math.floor(Math.log10(value)) : 0;
  const places = Math.max(Math.min(supported, most), Math.min(leading, FINEST));
  const unit = 10 ** Math.abs(places);
  const rounded = places >= 0 ? Math.round(value * unit) / unit : Math.round(value / unit) * unit;
  return { value: rounded, decimals: Math.max(0, places), approximate: half > 0.05 * value };
}
