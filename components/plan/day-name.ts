import type { Locale } from '../../lib/i18n/translate';
import { dayAfter } from '../../lib/plan/plan-time';
import type { SayPlan } from './plan-words';

const FORMS = {
  long: { weekday: 'long', day: 'numeric', month: 'long' },
  short: { day: 'numeric', month: 'short' },
  span: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  shortMonth: { month: 'short', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const made = new Map<string, Intl.DateTimeFormat>();

/** Made once: a month has 42 days to name, and each of these takes a tenth of a millisecond to make. */
function formatOf(form: keyof typeof FORMS, locale: Locale): Intl.DateTimeFormat {
  const key = `${form} ${locale}`;
  const format = made.get(key) ?? new Intl.DateTimeFormat(locale, { ...FORMS[form], timeZone: 'UTC' });
  made.set(key, format);
  return format;
}

/** "Sunday, 22 November". */
export function longDay(day: string, locale: Locale): string {
  return formatOf('long', locale).format(midnight(day));
}

/** "today", "tomorrow", or the day by name. */
export function dayNameOf(day: string, today: string, locale: Locale, say: SayPlan): string {
  if (day === today) return say('plan.day.today');
  return day === dayAfter(today, 1) ? say('plan.day.tomorrow') : longDay(day, locale);
}

/** "22 Nov". */
export function shortDay(day: string, locale: Locale): string {
  return formatOf('short', locale).format(midnight(day));
}

/** "November 2026", of any day in it; short: "Nov 2026". */
export function monthName(day: string, locale: Locale, form: 'month' | 'shortMonth' = 'month'): string {
  return formatOf(form, locale).format(midnight(day));
}

/** "23 – 29 November 2026". */
export function spanName(first: string, last: string, locale: Locale): string {
  return formatOf('span', locale).formatRange(midnight(first), midnight(last));
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
