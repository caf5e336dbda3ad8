import type { Locale } from './speaker';

const MINUTE = 60_000;
const UNITS = [
  ['day', 1_440 * MINUTE],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
] as const;

/** Writes spans of time for people: "3 hr ago", "53 min". Created once per language. */
export interface TimeSpans {
  /** How long ago, by the largest unit that fits; less than a minute is a minute. */
  ago(ms: number): string;
  /** A length, in days from two days on, in hours from two hours on. */
  length(ms: number): string;
}

export function timeSpans(locale: Locale): TimeSpans {
  const relative = new Intl.RelativeTimeFormat(locale, { style: 'short' });
  return {
    ago(ms) {
      const [unit, size] = UNITS.find(([, one]) => ms >= one) ?? UNITS[2];
      return relative.format(-Math.max(1, Math.floor(ms / size)), unit);
    },
    length(ms) {
      const [unit, size] = UNITS.find(([, one]) => ms >= 2 * one) ?? UNITS[2];
      const maximumFractionDigits = unit === 'minute' ? 0 : 1;
      return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits }).format(
        ms / size,
      );
    },
  };
}
