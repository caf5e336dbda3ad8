import { casual as english } from 'chrono-node/en';
import { casual as russian } from 'chrono-node/ru';

/** A date or time found in a line. */
export interface FoundDate {
  start: number;
  end: number;
  day: string;
  /** Missing when the line names only a day. */
  time?: string;
}

/** Something that looks like a date or a time and is none, such as the 30th of February. */
export interface ImpossibleDate {
  code: 'no-such-day' | 'no-such-time';
  start: number;
  end: number;
}

/** A numeric date in the Russian order, with or without a year: the library's Russian part does not read it. */
const DOTTED = /(?<![\d.:])(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|\d{2}))?(?![\d:]|\.\d)/u;
const ISO_DAY = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/u;
const CLOCK = /(?<![\d:.])(\d{1,2}):(\d{2})(?![\d:])/u;
const MONTHS =
  /(?:янв(?:аря)?|фев(?:раля)?|мар(?:та)?|апр(?:еля)?|мая|июн[яь]?|июл[яь]?|авг(?:уста)?|сен(?:тября)?|окт(?:ября)?|ноя(?:бря)?|дек(?:абря)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)/u;
const DAY_MONTH = new RegExp(`(?<![\\d:])(\\d{1,2})(?:st|nd|rd|th)?\\s+(${MONTHS.source})(?![\\p{L}])`, 'iu');
const MONTH_DAY = new RegExp(`(?<!\\p{L})(${MONTHS.source})\\s+(\\d{1,2})(?!\\d|[:.]\\d)`, 'iu');
/** Words that imply an hour; a bare day implies none, whatever the library fills in. */
const DAY_PART = /утр|вечер|ноч|полд|дн[её]м|morning|evening|night|noon/iu;
/** First letters of the months in both languages, January first. */
const MONTH_STARTS = [
  'янв jan',
  'фев feb',
  'мар mar',
  'апр apr',
  'мая may',
  'июн jun',
  'июл jul',
  'авг aug',
  'сен sep',
  'окт oct',
  'ноя nov',
  'дек dec',
];
/** A leap year, so that the 29th of February is possible when no year is named. */
const LEAP_YEAR = 2028;

/**
 * The first date or time in a text, in the wall time of the place where it is read.
 *
 * @param now wall time there: day "2026-11-22" and time "09:00"
 */
export function findDate(text: string, now: { day: string; time: string }): FoundDate | ImpossibleDate | undefined {
  const impossible = findImpossible(text);
  if (impossible) return impossible;
  const numeric = DOTTED.exec(text);
  if (numeric) return joinClock(text, numeric, now);
  const reference = { instant: new Date(`${now.day}T${now.time}:00Z`), timezone: 'UTC' };
  const chrono = /\p{Script=Cyrillic}/u.test(text) ? russian : english;
  const [found] = chrono.parse(text, reference, { forwardDate: true });
  if (found === undefined) return undefined;
  const iso = found.start.date().toISOString();
  const timed = found.start.isCertain('hour') || DAY_PART.test(found.text);
  return {
    start: found.index,
    end: found.index + found.text.length,
    day: iso.slice(0, 10),
    ...(timed && { time: iso.slice(11, 16) }),
  };
}

function findImpossible(text: string): ImpossibleDate | undefined {
  const clock = CLOCK.exec(text);
  if (clock && (Number(clock[1]) > 23 || Number(clock[2]) > 59)) return bad('no-such-time', clock);
  const iso = ISO_DAY.exec(text);
  if (iso && !exists(Number(iso[1]), Number(iso[2]), Number(iso[3]))) return bad('no-such-day', iso);
  const dotted = DOTTED.exec(text);
  if (dotted && !exists(yearOf(dotted[3]) ?? LEAP_YEAR, Number(dotted[2]), Number(dotted[1])))
    return bad('no-such-day', dotted);
  const named = DAY_MONTH.exec(text);
  if (named && !exists(LEAP_YEAR, monthOf(named[2]), Number(named[1]))) return bad('no-such-day', named);
  const american = MONTH_DAY.exec(text);
  if (american && !exists(LEAP_YEAR, monthOf(american[1]), Number(american[2]))) return bad('no-such-day', american);
  return undefined;
}

/** "31.12 18:00": the day by ourselves, a time beside it as written; without a year the next such day is meant. */
function joinClock(text: string, found: RegExpExecArray, now: { day: string }): FoundDate {
  const [whole, dayText, monthText, yearText] = found;
  const write = (year: number) => `${year}-${String(monthText).padStart(2, '0')}-${String(dayText).padStart(2, '0')}`;
  const thisYear = Number(now.day.slice(0, 4));
  const year = yearOf(yearText) ?? nextYearWith(thisYear, write, now.day, Number(monthText), Number(dayText));
  const rest = text.slice(found.index + whole.length);
  const clock = /^\s*(?:в|at|,)?\s*(\d{1,2}:\d{2})(?!\d)/u.exec(rest);
  const end = found.index + whole.length + (clock?.[0].length ?? 0);
  return {
    start: found.index,
    end,
    day: write(year),
    ...(clock?.[1] && { time: clock[1].padStart(5, '0') }),
  };
}

function nextYearWith(
  year: number,
  write: (year: number) => string,
  today: string,
  month: number,
  day: number,
): number {
  for (let next = year; next < year + 9; next++) if (exists(next, month, day) && write(next) >= today) return next;
  return year;
}

function bad(code: ImpossibleDate['code'], { index, 0: whole }: RegExpExecArray): ImpossibleDate {
  return { code, start: index, end: index + whole.length };
}

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function yearOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function monthOf(name = ''): number {
  const start = name.toLowerCase().slice(0, 3);
  return MONTH_STARTS.findIndex((pair) => pair.split(' ').includes(start)) + 1;
}
