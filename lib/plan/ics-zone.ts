import { Temporal } from 'temporal-polyfill';
import type { IcsTimezone } from 'ts-ics';

/** Days after the last entry for which changes of clocks are written: repeated entries go on. */
const BEYOND = 366 * 3;

/**
 * The changes of clocks of a zone from a year before the first day to three years after the last, for calendars that
 * do not know the zone by name. A zone whose clocks do not change gets its one offset.
 */
export function zoneFor(zone: string, firstDay: string, lastDay: string): IcsTimezone {
  const end = startOf(lastDay, zone).add({ days: BEYOND });
  let at = startOf(firstDay, zone).subtract({ days: 366 });
  const props: IcsTimezone['props'] = [
    { type: 'STANDARD', start: wallDate(at, at), offsetFrom: plain(at.offset), offsetTo: plain(at.offset) },
  ];
  for (;;) {
    const change = at.getTimeZoneTransition('next');
    if (change === null || Temporal.ZonedDateTime.compare(change, end) > 0) break;
    const before = change.subtract({ nanoseconds: 1 });
    props.push({
      type: change.offsetNanoseconds > before.offsetNanoseconds ? 'DAYLIGHT' : 'STANDARD',
      start: wallDate(change, before),
      offsetFrom: plain(before.offset),
      offsetTo: plain(change.offset),
    });
    at = change;
  }
  return { id: zone, props };
}

/**
 * The date the ICS library wants for a change: it writes it by the offset after the change, the format asks for the
 * wall time by the offset before (RFC 5545, 3.6.5), so the difference is put in here.
 */
function wallDate(change: Temporal.ZonedDateTime, before: Temporal.ZonedDateTime): Date {
  return new Date(change.epochMilliseconds + (before.offsetNanoseconds - change.offsetNanoseconds) / 1e6);
}

function startOf(day: string, zone: string): Temporal.ZonedDateTime {
  return Temporal.PlainDate.from(day).toZonedDateTime(zone);
}

/** "+02:00" as "+0200". */
function plain(offset: string): string {
  return offset.replaceAll(':', '').slice(0, 5);
}
