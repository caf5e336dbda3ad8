import {
  convertIcsEvent,
  convertIcsTimezone,
  generateIcsRecurrenceRule,
  type IcsDateObject,
  type IcsEvent,
} from 'ts-ics';
import type { PlanEntry, PlanTime } from '../model';
import { isZone, planEntrySchema } from '../model/plan-schema';
import { blankEntry } from './blank-entry';
import { type IcsLine, unfold } from './ics-lines';
import { ENTRY_LINE } from './ics-write';
import { isRule } from './occurrences';
import { wallTimeOf } from './plan-time';

/** Why a file cannot be taken, with its line; the words stand in the dictionary. */
export interface PlanFileProblem {
  code: 'not-a-calendar' | 'not-closed' | 'not-opened' | 'broken-event' | 'no-start' | 'too-large' | 'no-entries';
  line: number;
}

export type PlanFile = { entries: PlanEntry[] } | { problems: PlanFileProblem[] };

/** Far beyond any calendar of posts; a larger file is something else. */
const MOST_CHARACTERS = 20_000_000;

/**
 * Reads a calendar file. Entries that Lorgnette wrote come back whole; what another calendar changed in them (title,
 * time, repetition) wins. Events of other calendars become drafts.
 *
 * @param makeId names a new entry; the number counts from 0
 */
export function readIcs(file: string, options: { zone: string; now: string; makeId(index: number): string }): PlanFile {
  if (file.length > MOST_CHARACTERS) return { problems: [{ code: 'too-large', line: 1 }] };
  const lines = unfold(file);
  if (lines[0]?.text.trim().toUpperCase() !== 'BEGIN:VCALENDAR')
    return { problems: [{ code: 'not-a-calendar', line: 1 }] };
  const shape = checkNesting(lines);
  if (shape) return { problems: [shape] };
  const timezones = blocks(lines, 'VTIMEZONE').flatMap(
    ({ text }) => attempt(() => convertIcsTimezone(undefined, text)) ?? [],
  );
  const events = blocks(lines, 'VEVENT');
  if (events.length === 0) return { problems: [{ code: 'no-entries', line: 1 }] };
  const problems: PlanFileProblem[] = [];
  const entries = events.flatMap(({ text, line }, index) => {
    if (!/^DTSTART[;:]/mu.test(text)) problems.push({ code: 'no-start', line });
    else {
      const event = attempt(() => convertIcsEvent(undefined, text, { timezones, nonStandard: OWN }));
      const entry = event && attempt(() => planEntrySchema.parse(entryOf(event, text, options, index)));
      if (entry) return [entry];
      problems.push({ code: 'broken-event', line });
    }
    return [];
  });
  return problems.length > 0 ? { problems } : { entries };
}

const OWN = { entry: { name: ENTRY_LINE, convert: ({ value }: { value: string }) => value } } as const;

function entryOf(
  event: IcsEvent,
  text: string,
  { zone, now, makeId }: Parameters<typeof readIcs>[1],
  index: number,
): PlanEntry {
  const own = ownEntry(event.nonStandard?.entry);
  const rule =
    event.recurrenceRule &&
    generateIcsRecurrenceRule(event.recurrenceRule)
      .trim()
      .replace(/^RRULE:/u, '');
  const except = (event.exceptionDates ?? []).map((date) => wallTime(date, zone, false).day);
  const remind = event.alarms?.map(({ trigger }) => minutesBefore(trigger)).find((minutes) => minutes !== undefined);
  const { repeat: _, except: __, ...base } = own ?? draftOf(event, makeId(index), now);
  return {
    ...base,
    title: event.summary.trim().slice(0, 500),
    when: wallTime(event.start, own?.when?.zone ?? zone, /^DTSTART[^:]*:\d{8}T\d{6}\s*$/mu.test(text)),
    ...(rule !== undefined && isRule(rule) && { repeat: rule }),
    ...(except.length > 0 && { except }),
    ...(remind !== undefined && { remind }),
  };
}

function draftOf({ description = '' }: IcsEvent, id: string, now: string): PlanEntry {
  return { ...blankEntry({ id, now }), status: 'draft', text: description };
}

/** The entry on our own line; one that is not ours or was damaged is left out, the event itself still counts. */
function ownEntry(line: unknown): PlanEntry | undefined {
  if (typeof line !== 'string') return undefined;
  return attempt(() => planEntrySchema.parse(JSON.parse(decodeURIComponent(line.trim()))));
}

/** Wall time of a date: in its own zone when the file names one, in the user's when it is in UTC or names none. */
function wallTime({ date, type, local }: IcsDateObject, zone: string, floating: boolean): PlanTime {
  if (type === 'DATE') return { day: date.toISOString().slice(0, 10), zone };
  const wall = local?.date ?? (floating ? date : undefined);
  if (wall === undefined) return wallTimeOf(date.toISOString(), zone);
  const own = local?.timezone ?? zone;
  // Some calendars name zones in their own way and bring the offsets along.
  if (!isZone(own)) return wallTimeOf(date.toISOString(), zone);
  const iso = wall.toISOString();
  return { day: iso.slice(0, 10), time: iso.slice(11, 16), zone: own };
}

function minutesBefore(trigger: NonNullable<IcsEvent['alarms']>[number]['trigger']): number | undefined {
  if (trigger.type !== 'relative') return undefined;
  const { before, weeks = 0, days = 0, hours = 0, minutes = 0 } = trigger.value;
  const all = ((weeks * 7 + days) * 24 + hours) * 60 + minutes;
  return before === true || all === 0 ? all : undefined;
}

function checkNesting(lines: readonly IcsLine[]): PlanFileProblem | undefined {
  const open: Array<{ name: string; line: number }> = [];
  for (const { text, number } of lines) {
    const [, word, name = ''] = /^(BEGIN|END):(.*)$/iu.exec(text.trim()) ?? [];
    if (word?.toUpperCase() === 'BEGIN') open.push({ name: name.toUpperCase(), line: number });
    if (word?.toUpperCase() === 'END' && open.pop()?.name !== name.toUpperCase())
      return { code: 'not-opened', line: number };
  }
  const left = open.at(-1);
  return left && { code: 'not-closed', line: left.line };
}

function blocks(lines: readonly IcsLine[], name: string): Array<{ text: string; line: number }> {
  const found: Array<{ text: string; line: number }> = [];
  let begin: number | undefined;
  lines.forEach(({ text }, index) => {
    if (text.trim().toUpperCase() === `BEGIN:${name}`) begin = index;
    if (text.trim().toUpperCase() !== `END:${name}` || begin === undefined) return;
    const part = lines.slice(begin, index + 1);
    found.push({ text: part.map((line) => line.text).join('\r\n'), line: part[0]?.number ?? 1 });
    begin = undefined;
  });
  return found;
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
