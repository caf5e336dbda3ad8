import { type Count, isKnown } from '../model';

/** More than every person alive: such a figure is a mistake of the source, not a count. */
const LARGEST = 10_000_000_000;

/** A whole number from 0 to ten thousand million, or null: negative, fractional, endless and absurd values are unknown. */
export function plausibleCount(value: number | null | undefined): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LARGEST ? value : null;
}

/** The size of an observed count; hidden, absent and unsupported are null. */
export function sizeOf(count: Count | undefined): number | null {
  return count !== undefined && isKnown(count) ? plausibleCount(Math.round(count.value)) : null;
}
