import { Temporal } from 'temporal-polyfill';
import type { PlanTime } from '../model';

/** What the clocks of the place say about a wall time: it comes once, twice (clocks go back) or never (they go forward). */
export type OnTheClock = 'once' | 'twice' | 'never';

export interface Moment {
  /** ISO 8601 UTC. Of a time that comes twice the first, of one that never comes the moment as long after the change. */
  at: string;
  clock: OnTheClock;
}

/** Time of an entry that names only a day, for order and reminders. */
const MORNING = '09:00';

/** The moment a wall time means. Throws on an impossible day, time or zone: those are refused before they are stored. */
export function momentOf({ day, time = MORNING, zone }: PlanTime): Moment {
  const wall = Temporal.PlainDateTime.from(`${day}T${time}`);
  const earlier = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = wall.toZonedDateTime(zone, { disambiguation: 'later' });
  if (earlier.equals(later)) return { at: isoOf(earlier), clock: 'once' };
  const real = earlier.toPlainDateTime().equals(wall);
  return { at: isoOf(real ? earlier : later), clock: real ? 'twice' : 'never' };
}

/** The wall time of a moment in a place. */
export function wallTimeOf(at: string, zone: string): Required<PlanTime> {
  const there = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  return { day: there.toPlainDate().toString(), time: there.toPlainTime().toString({ smallestUnit: 'minute' }), zone };
}

/** The same moment, written as the wall time of another place; a whole day stays that day. */
export function inZone(when: PlanTime, zone: string): PlanTime {
  return when.time === undefined ? { day: when.day, zone } : wallTimeOf(momentOf(when).at, zone);
}

/** The day some days later (or earlier, when negative). */
export function dayAfter(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** Whole days from one day to another; negative when the other lies before. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(day: string): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/** Days of a month's sheet, whole weeks from Monday to Sunday, 28 to 42 of them. */
export function monthSheet(month: string): string[] {
  const first = Temporal.PlainDate.from(`${month}-01`);
  const start = first.subtract({ days: first.dayOfWeek - 1 });
  const weeks = Math.ceil((first.dayOfWeek - 1 + first.daysInMonth) / 7);
  return Array.from({ length: weeks * 7 }, (_, index) => start.add({ days: index }).toString());
}

function isoOf(moment: Temporal.ZonedDateTime): string {
  return moment.toInstant().toString({ smallestUnit: 'millisecond' });
}
