import type { Locale } from '../../lib/i18n/translate';

/** Name of a weekday, 1 Monday … 7 Sunday. */
export function weekdayName(weekday: number, locale: Locale): string {
  // The first of January 2024 was a Monday.
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, weekday));
}

/** "Fri, 27 Nov" */
export function dayWithWeekday(day: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** "18:00" of an hour. */
export function hourText(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}
