import { convertIcsRecurrenceRule, generateIcsCalendar, type IcsEvent, type IcsExceptionDates } from 'ts-ics';
import type { PlanEntry } from '../model';
import { foldByBytes } from './ics-lines';
import { zoneFor } from './ics-zone';
import { dayAfter, momentOf } from './plan-time';

/** Line of our own that carries the whole entry, so that nothing is lost on the way out and in again. */
export const ENTRY_LINE = 'X-LORGNETTE-ENTRY';
/** Length of an event in calendars: publishing takes no time, but a calendar shows nothing of no length. */
const MINUTES = 30;

/** Entries with a day as a calendar file (RFC 5545); ideas without a day have no place in a calendar. */
export function writeIcs(entries: readonly PlanEntry[], now: string): string {
  const dated = entries.filter((entry): entry is Dated => entry.when !== undefined);
  const days = dated.map(({ when }) => when.day).sort();
  const zones = new Set(dated.flatMap(({ when }) => (when.time === undefined ? [] : [when.zone])));
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const file = generateIcsCalendar(
    {
      version: '2.0',
      prodId: '-//Lorgnette//Content plan//EN',
      timezones: [...zones].map((zone) => zoneFor(zone, first, last)),
      events: dated.map((entry) => eventOf(entry, now)),
    },
    { nonStandard: { entry: { name: ENTRY_LINE, generate: (value: unknown) => ({ value: String(value) }) } } },
  );
  return foldByBytes(file);
}

type Dated = PlanEntry & { when: NonNullable<PlanEntry['when']> };

function eventOf(entry: Dated, now: string): IcsEvent {
  const {
    id,
    title,
    text,
    notes,
    when,
    repeat,
    except = [],
    remind,
    status,
    publishedUrl,
    editedAt,
    createdAt,
  } = entry;
  const description = [text, notes].filter((part) => part !== '').join('\n\n');
  return {
    uid: `${id}@lorgnette`,
    summary: title,
    stamp: { date: new Date(now) },
    created: { date: new Date(createdAt) },
    lastModified: { date: new Date(editedAt) },
    start: at(when, when.day),
    ...(when.time === undefined
      ? { end: { type: 'DATE' as const, date: midnight(dayAfter(when.day, 1)) } }
      : { duration: { minutes: MINUTES } }),
    status:
      status === 'published' || status === 'ready' ? 'CONFIRMED' : status === 'skipped' ? 'CANCELLED' : 'TENTATIVE',
    ...(description !== '' && { description }),
    ...(publishedUrl !== undefined && { url: publishedUrl }),
    ...(repeat !== undefined && { recurrenceRule: convertIcsRecurrenceRule(undefined, { value: repeat }) }),
    ...(except.length > 0 && { exceptionDates: except.map((day) => at(when, day)) as IcsExceptionDates }),
    ...(remind !== undefined && {
      alarms: [
        {
          action: 'DISPLAY',
          description: title,
          trigger: { type: 'relative' as const, value: { before: true, minutes: remind } },
        },
      ],
    }),
    nonStandard: { entry: encoded(entry) },
  };
}

/** An entry as one line of plain letters: other programs fold, cut and re-escape texts in their own ways. */
export function encoded(entry: PlanEntry): string {
  return encodeURIComponent(JSON.stringify(entry));
}

function at({ time, zone }: Dated['when'], day: string) {
  if (time === undefined) return { type: 'DATE' as const, date: midnight(day) };
  const moment = new Date(momentOf({ day, time, zone }).at);
  const wall = new Date(`${day}T${time}:00Z`);
  return { date: moment, local: { date: wall, timezone: zone, tzoffset: offset(wall.getTime() - moment.getTime()) } };
}

function offset(milliseconds: number): string {
  const minutes = Math.abs(milliseconds) / 60_000;
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${milliseconds < 0 ? '-' : '+'}${two(minutes / 60)}${two(minutes % 60)}`;
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
