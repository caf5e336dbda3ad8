import type { Locale } from '../../lib/i18n/translate';
import { dayAfter } from '../../lib/plan/plan-time';
import type { SayPlan } from './plan-words';

const long = new Map<Locale, Intl.DateTimeFormat>();

/** "Sunday, 22 November". */
export function longDay(day: string, locale: Locale): string {
  let format = long.get(locale);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
    long.set(locale, format);
  }
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** "today", "tomorrow", or the day by name. */
export function dayNameOf(day: string, today: string, locale: Locale, say: SayPlan): string {
  if (day === today) return say('plan.day.today');
  return day === dayAfter(today, 1) ? say('plan.day.tomorrow') : longDay(day, locale);
}

/** "22 Nov". */
export function shortDay(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** "23 – 29 November 2026". */
export function spanName(first: string, last: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.formatRange(new Date(`${first}T00:00:00Z`), new Date(`${last}T00:00:00Z`));
}
