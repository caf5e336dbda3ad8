import { RRule } from 'rrule';
import type { PlanEntry } from '../model';
import { textOrder } from '../text/text-order';

/** An entry on one day: the entry itself, or one time of a repeated one. */
export interface Occurrence {
  entry: PlanEntry;
  day: string;
  /** Tells the times of a repeated entry apart; the entry's id for a single one. */
  key: string;
}

/** Times of one repeated entry that are laid out at most: two years of days. */
const MOST = 750;

/**
 * Entries on the days from `from` to `to`, both included, in order of day, time and title.
 *
 * Repetition is reckoned in the entry's own days ("every Friday" is Friday there), so a change of clocks moves nothing.
 */
export function occurrencesBetween(entries: Iterable<PlanEntry>, from: string, to: string): Occurrence[] {
  const found: Occurrence[] = [];
  for (const entry of entries)
    for (const day of daysOf(entry, from, to)) found.push({ entry, day, key: keyOf(entry, day) });
  return found.sort(inOrder);
}

/** Days on which an entry happens within a span. A rule that cannot be read happens once, on its first day. */
export function daysOf({ when, repeat, except = [] }: PlanEntry, from: string, to: string): string[] {
  if (when === undefined) return [];
  if (repeat === undefined) return when.day >= from && when.day <= to ? [when.day] : [];
  const rule = ruleOf(repeat, when.day);
  if (rule === undefined) return when.day >= from && when.day <= to ? [when.day] : [];
  return rule
    .between(midnight(from), midnight(to), true)
    .slice(0, MOST)
    .map((date) => date.toISOString().slice(0, 10))
    .filter((day) => !except.includes(day));
}

/** Whether a repetition can be understood. */
export function isRule(repeat: string): boolean {
  return ruleOf(repeat, '2026-01-01') !== undefined;
}

/** The entry for one day only, taken out of its repetition, and what is left of the repeated one. */
export function takeOut(
  entry: PlanEntry,
  day: string,
  id: string,
  now: string,
): { single: PlanEntry; rest: PlanEntry } {
  const { repeat: _, except = [], ...one } = entry;
  const when = { ...(entry.when ?? { zone: 'UTC' }), day };
  return {
    single: { ...one, id, when, outOf: entry.id, createdAt: now, editedAt: now },
    rest: { ...entry, except: [...except, day], editedAt: now },
  };
}

function keyOf(entry: PlanEntry, day: string): string {
  return entry.repeat === undefined ? entry.id : `${entry.id}@${day}`;
}

function inOrder(a: Occurrence, b: Occurrence): number {
  return (
    textOrder(a.day, b.day) ||
    textOrder(a.entry.when?.time ?? '', b.entry.when?.time ?? '') ||
    textOrder(a.entry.title, b.entry.title)
  );
}

function ruleOf(repeat: string, firstDay: string): RRule | undefined {
  try {
    // Hours and smaller steps would make thousands of entries a day; a plan knows days.
    if (!/^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;|$)/.test(repeat) || /BY(HOUR|MINUTE|SECOND|SETPOS)/.test(repeat))
      return undefined;
    return new RRule({ ...RRule.parseString(repeat), dtstart: midnight(firstDay) });
  } catch {
    return undefined;
  }
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
