/** Months as VK declines them; labels hold them whole or cut after three letters ("июл", "Jul", strings of 2026-08). */
const MONTHS: readonly (readonly string[])[] = [
  ['января', 'january'],
  ['февраля', 'february'],
  ['марта', 'march'],
  ['апреля', 'april'],
  ['мая', 'may'],
  ['июня', 'june'],
  ['июля', 'july'],
  ['августа', 'august'],
  ['сентября', 'september'],
  ['октября', 'october'],
  ['ноября', 'november'],
  ['декабря', 'december'],
];

const MINUTE = 60_000;
const DAY = 86_400_000;

/** Units of "N … ago", longest first because "мес" begins with "м". */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:сек|sec)/, 1000],
  [/^(?:мин|min)/, MINUTE],
  [/^(?:ч|h)/, 60 * MINUTE],
  [/^(?:нед|wk|week)/, 7 * DAY],
  [/^(?:д|d)/, DAY],
];

/** VK spells small numbers out: "две минуты назад", "one hour ago". */
const WORDS: Record<string, number> = {
  две: 2,
  два: 2,
  три: 3,
  четыре: 4,
  пять: 5,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  a: 1,
  an: 1,
};

/**
 * Date of a visible label, as ISO 8601 UTC and good to a day: VK shows times in the account's time zone, which the
 * label does not name. Labels without a year mean the nearest past date.
 *
 * @param now clock reading, ISO 8601
 * @returns null for anything that is not one of VK's known forms
 */
export function dateFromLabel(label: string, now: string): string | null {
  const text = label
    .toLowerCase()
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
  const clock = Date.parse(now);
  const time = text === '' || Number.isNaN(clock) ? undefined : (ago(text, clock) ?? day(text, clock));
  return time === undefined ? null : new Date(Math.min(time, clock)).toISOString();
}

function ago(text: string, now: number): number | undefined {
  if (text === 'только что' || text === 'just now') return now;
  const [, first = '', unit = ''] = /^(?:(\S+) )?(\S+) (?:назад|ago)$/.exec(text) ?? [];
  const scale = UNITS.find(([pattern]) => pattern.test(unit))?.[1];
  const word = first === '' ? 1 : Object.hasOwn(WORDS, first) ? WORDS[first] : undefined;
  const count = /^\d{1,4}$/.test(first) ? Number(first) : word;
  return scale === undefined || count === undefined ? undefined : now - count * scale;
}

/** Noon of a named day: no time zone moves it by more than half a day. */
function noon(year: number, month: number, date: number): number {
  return Date.UTC(year, month, date, 12);
}

function day(text: string, now: number): number | undefined {
  const today = new Date(now);
  const noonToday = noon(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate());
  if (/^(?:сегодня|today)(?: |$)/.test(text)) return noonToday;
  if (/^(?:вчера|yesterday)(?: |$)/.test(text)) return noonToday - DAY;
  const numeric = /^(\d{2})-(\d{2})-(\d{4})$/.exec(text);
  if (numeric) return noon(Number(numeric[3]), Number(numeric[2]) - 1, Number(numeric[1]));
  return calendarDay(text, today);
}

function calendarDay(text: string, today: Date): number | undefined {
  const first = /^(\d{1,2}) ([а-яa-z]+)\.?(?:,? (\d{4}))?(?: |$)/.exec(text);
  const second = first ? null : /^([a-z]+) (\d{1,2})(?:, (\d{4}))?(?: |$)/.exec(text);
  const [date, name, year] = first ? [first[1], first[2], first[3]] : [second?.[2], second?.[1], second?.[3]];
  const isNamed = (full: string) => name !== undefined && name.length >= 3 && full.startsWith(name);
  const month = MONTHS.findIndex((names) => names.some(isNamed));
  if (month < 0 || Number(date) < 1 || Number(date) > 31) return undefined;
  if (year !== undefined) return noon(Number(year), month, Number(date));
  const thisYear = noon(today.getUTCFullYear(), month, Number(date));
  return thisYear > today.getTime() + DAY ? noon(today.getUTCFullYear() - 1, month, Number(date)) : thisYear;
}
