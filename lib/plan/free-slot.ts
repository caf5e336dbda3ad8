import type { Occurrence } from './occurrences';
import { dayAfter, inZone, weekdayOf } from './plan-time';

/** A time of the week; `minutes` is how long around it nothing else should stand. */
export interface WeekTime {
  /** 1 Monday … 7 Sunday. */
  weekday: number;
  /** "18:00" */
  time: string;
  /** From `time` on. */
  minutes: number;
}

/** How far ahead a free day is looked for. */
const WEEKS = 8;

/**
 * The next day on which a time of the week is still to come and nothing else is planned then. Undefined when all of
 * the coming eight weeks are taken. Entries without a time take nothing.
 */
export function nextFree(
  { weekday, time, minutes }: WeekTime,
  planned: readonly Occurrence[],
  now: { day: string; time: string },
  zone: string,
): string | undefined {
  const from = minutesOf(time);
  const taken = new Set(
    planned.flatMap(({ entry, day }) => {
      if (entry.when?.time === undefined || entry.status === 'skipped') return [];
      const there = inZone({ ...entry.when, day }, zone);
      const at = there.time === undefined ? -1 : minutesOf(there.time);
      return at >= from && at < from + minutes ? [there.day] : [];
    }),
  );
  for (let ahead = 0; ahead < WEEKS * 7; ahead += 1) {
    const day = dayAfter(now.day, ahead);
    if (weekdayOf(day) !== weekday || taken.has(day)) continue;
    if (ahead > 0 || time > now.time) return day;
  }
  return undefined;
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
