import type { Count } from '../model';
import type { Locale } from './translate';

const NBSP = '\u00a0';

/** Writes figures for people in one language. Created once per language: Intl objects are costly. */
export interface Figures {
  integer(value: number): string;
  /** A count as observed: rounded ones with "≈", unknown ones as "—". */
  count(count: Count): string;
  /** A fraction as percent with as many digits as make sense for its size: 0.063 %, 0.61 %, 4.1 %, 12 %. */
  percent(fraction: number): string;
  /** A fraction as percent with a given number of decimals. */
  percentTo(fraction: number, decimals: number): string;
  /** A ratio such as 1.9×. */
  times(ratio: number): string;
  decimal(value: number, digits?: number): string;
  /** Day and month, with the year when it is not this one. */
  day(iso: string, now: string): string;
  /** From one day to another, the year said once. */
  span(from: string, to: string): string;
  /** Date and time. */
  moment(iso: string): string;
  /** Short name of a weekday, 0 = Monday. */
  weekday(index: number): string;
}

export function figuresFor(locale: Locale): Figures {
  const integer = new Intl.NumberFormat(locale);
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
  const dayOfYear = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });
  const moment = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
  });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  const decimal = (value: number, digits = 1) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: digits, minimumFractionDigits: digits }).format(value);
  const percentTo = (fraction: number, decimals: number) => `${decimal(fraction * 100, decimals)}${NBSP}%`;

  return {
    integer: (value) => integer.format(value),
    count: (count) => {
      if (count.kind === 'exact') return integer.format(count.value);
      return count.kind === 'rounded' ? `≈${NBSP}${integer.format(count.value)}` : '—';
    },
    percent: (fraction) => percentTo(fraction, decimalsFor(fraction * 100)),
    percentTo,
    times: (ratio) => `${decimal(ratio, ratio >= 10 ? 0 : 1)}×`,
    decimal,
    day: (iso, now) => (iso.slice(0, 4) === now.slice(0, 4) ? day : dayOfYear).format(new Date(iso)),
    span: (from, to) => dayOfYear.formatRange(new Date(from), new Date(to)),
    moment: (iso) => moment.format(new Date(iso)),
    weekday: (index) => weekday.format(new Date(Date.UTC(2024, 0, 1 + index))),
  };
}

/** Two or three significant digits: decimals of a percentage by its size. */
function decimalsFor(percent: number): number {
  const size = Math.abs(percent);
  if (size === 0 || size >= 10) return 1;
  return size >= 0.1 ? 2 : 3;
}
