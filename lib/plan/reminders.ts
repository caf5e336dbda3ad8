import type { PlanEntry } from '../model';
import { type Occurrence, occurrencesBetween } from './occurrences';
import { dayAfter, momentOf, wallTimeOf } from './plan-time';

/** A reminder that is to come. */
export interface Reminder {
  key: string;
  entry: PlanEntry;
  /** When to remind and when the entry is due, ISO 8601 UTC. */
  at: string;
  due: string;
}

/** Hours in which nothing rings, on the wall of the user; "22:00" to "08:00" goes over midnight. */
export interface QuietHours {
  from: string;
  to: string;
}

/** Days ahead for which reminders are laid out; longer ones come into sight as time goes. */
const AHEAD = 32;

/** Reminders after a moment and up to another, in order of time. Published, skipped and dateless entries have none. */
export function remindersBetween(entries: Iterable<PlanEntry>, after: string, until: string, zone: string): Reminder[] {
  const first = dayAfter(wallTimeOf(after, zone).day, -1);
  const last = dayAfter(wallTimeOf(until, zone).day, AHEAD);
  return occurrencesBetween(remindable(entries), first, last)
    .flatMap(toReminder)
    .filter(({ at }) => at > after && at <= until)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** The next moment at which the alarm has to wake, or undefined when nothing is coming within the days laid out. */
export function nextReminder(entries: Iterable<PlanEntry>, now: string, zone: string): string | undefined {
  const until = `${dayAfter(now.slice(0, 10), AHEAD)}T00:00:00.000Z`;
  return remindersBetween(entries, now, until, zone)[0]?.at;
}

/**
 * What to say now about the reminders that came due since the last look: nothing, one of them, or several gathered
 * into one (the computer slept, the browser was closed, quiet hours are over).
 *
 * @returns `later` when quiet hours hold everything back until that moment
 */
export function dueNow(
  reminders: readonly Reminder[],
  now: string,
  zone: string,
  quiet?: QuietHours,
): { say: readonly Reminder[] } | { later: string } {
  if (reminders.length === 0) return { say: [] };
  const end = quiet && endOfQuiet(now, zone, quiet);
  return end === undefined ? { say: reminders } : { later: end };
}

/** When the quiet hours end in which a moment falls; undefined outside of them. */
export function endOfQuiet(now: string, zone: string, { from, to }: QuietHours): string | undefined {
  const { day, time } = wallTimeOf(now, zone);
  if (from === to) return undefined;
  const overMidnight = from > to;
  const inside = overMidnight ? time >= from || time < to : time >= from && time < to;
  if (!inside) return undefined;
  return momentOf({ day: overMidnight && time >= from ? dayAfter(day, 1) : day, time: to, zone }).at;
}

function* remindable(entries: Iterable<PlanEntry>): Iterable<PlanEntry> {
  for (const entry of entries) {
    const open = entry.status === 'idea' || entry.status === 'draft' || entry.status === 'ready';
    if (open && entry.remind !== undefined && entry.when !== undefined) yield entry;
  }
}

function toReminder({ entry, day, key }: Occurrence): Reminder[] {
  if (entry.when === undefined || entry.remind === undefined) return [];
  const due = momentOf({ ...entry.when, day }).at;
  return [{ key, entry, due, at: new Date(Date.parse(due) - entry.remind * 60_000).toISOString() }];
}
