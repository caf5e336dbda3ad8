import type { DateTest, ProblemCode } from './query-types';

const DAY_MS = 86_400_000;
const UNKNOWN = ['unknown', 'неизвестно', 'нет'];
const TODAY = ['today', 'сегодня'];
const PAST = /^(\d{1,4})(d|д|w|н|m|м)$/iu;

/** "2026", "2026-10", "2026-10-01", "01.10.2026", ">2026-10-01", "2026-10..2026-11", "today", "7d", "2w", "3m", "unknown". */
export function parseDateTest(text: string): DateTest | ProblemCode {
  const word = text.toLowerCase();
  if (UNKNOWN.includes(word)) return 'unknown';
  if (TODAY.includes(word)) return { past: 1, unit: 'day' };
  const past = PAST.exec(word);
  if (past !== null && Number(past[1]) > 0) return pastOf(Number(past[1]), past[2] ?? 'd');
  const compared = /^(>=|<=|≥|≤|>|<|=)(.+)$/su.exec(text);
  if (compared !== null) {
    const span = spanOf(compared[2] ?? '');
    if (span === undefined) return 'bad-date';
    if (compared[1] === '=') return span;
    if (compared[1] === '>') return { first: shifted(span.last, 1) };
    if (compared[1] === '<') return { last: shifted(span.first, -1) };
    return compared[1] === '>=' || compared[1] === '≥' ? { first: span.first } : { last: span.last };
  }
  return parseStretch(text);
}

/** A test as it stands in a query. */
export function formatDateTest(test: DateTest): string {
  if (test === 'unknown') return test;
  if ('past' in test) return `${test.past}${test.unit === 'day' ? 'd' : 'm'}`;
  return test.first === test.last ? (test.first ?? '') : `${test.first ?? ''}..${test.last ?? ''}`;
}

/** Moments of a test in ms, the first included and the end not, in the calendar of the computer. */
export function momentsOf(test: Exclude<DateTest, 'unknown'>, now: number): { from: number; until: number } {
  if (!('past' in test)) {
    return {
      from: test.first === undefined ? Number.NEGATIVE_INFINITY : startOf(test.first, 0),
      until: test.last === undefined ? Number.POSITIVE_INFINITY : startOf(test.last, 1),
    };
  }
  const today = new Date(now);
  const [year, month, day] = [today.getFullYear(), today.getMonth(), today.getDate()];
  const first =
    test.unit === 'day' ? new Date(year, month, day - test.past + 1) : new Date(year, month - test.past, day + 1);
  return { from: first.getTime(), until: new Date(year, month, day + 1).getTime() };
}

function pastOf(count: number, unit: string): DateTest {
  if (unit === 'm' || unit === 'м') return { past: count, unit: 'month' };
  return { past: unit === 'w' || unit === 'н' ? count * 7 : count, unit: 'day' };
}

function parseStretch(text: string): DateTest | ProblemCode {
  const cut = text.indexOf('..');
  if (cut < 0) return spanOf(text) ?? 'bad-date';
  const [start, end] = [text.slice(0, cut), text.slice(cut + 2)];
  const [from, to] = [spanOf(start), spanOf(end)];
  if ((start !== '' && from === undefined) || (end !== '' && to === undefined) || (from ?? to) === undefined)
    return 'bad-date';
  if (from !== undefined && to !== undefined && from.first > to.last) return 'bad-band';
  return { ...(from && { first: from.first }), ...(to && { last: to.last }) };
}

/** First and last day of a year, a month or a day. */
function spanOf(text: string): { first: string; last: string } | undefined {
  const local = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(text);
  const parts =
    local === null ? /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/u.exec(text) : [text, local[3], local[2], local[1]];
  if (parts === null) return undefined;
  const [, year = '', month, day] = parts;
  const first = dayOf(year, month ?? '1', day ?? '1');
  if (first === undefined) return undefined;
  if (day !== undefined) return { first, last: first };
  const next = month === undefined ? Date.UTC(Number(year) + 1, 0, 1) : Date.UTC(Number(year), Number(month), 1);
  return { first, last: new Date(next - DAY_MS).toISOString().slice(0, 10) };
}

/** "YYYY-MM-DD", or undefined when the calendar has no such day. */
function dayOf(year: string, month: string, day: string): string | undefined {
  const ms = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const date = new Date(ms);
  const exists = Number(year) >= 1000 && date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day);
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

function shifted(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

function startOf(day: string, later: number): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).getTime();
}
