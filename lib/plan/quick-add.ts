import type { Category, PlanFormat, PlanTarget } from '../model';
import { dayAfter, weekdayOf } from './plan-time';
import { type FoundDate, findDate, type ImpossibleDate } from './quick-date';
import { findRepeat } from './quick-repeat';
import { CATEGORY_WORDS, FORMAT_WORDS, TARGET_WORDS } from './quick-words';

/** A piece of the line that meant something; shown as a chip before saving. */
export interface Understood {
  what: 'when' | 'repeat' | 'target' | 'format' | 'category' | 'hashtag' | 'brand';
  text: string;
}

/** What a quick line says. */
export interface QuickLine {
  title: string;
  day?: string;
  time?: string;
  repeat?: string;
  targets: PlanTarget[];
  format?: PlanFormat;
  category?: Category;
  hashtags: string[];
  /** Name after "@", as typed. */
  brand?: string;
  understood: Understood[];
  /** A day or time that does not exist; the line is not saved before it is mended. */
  problem?: ImpossibleDate;
}

/** What separates the head ("fri 18:00 vk reel") from the title; a colon between digits is a time. */
const HEAD_END = /:(?=\s|$)/u;
const TAG = /(?<![\p{L}\p{N}])#([\p{L}\p{N}_-]+)/gu;
/** Names hold signs too ("Tea-&-Co", "tea.house"), but do not end in the full stop of a sentence. */
const BRAND = /(?<![\p{L}\p{N}])@([\p{L}\p{N}_](?:[\p{L}\p{N}_&+.'’-]*[\p{L}\p{N}_])?)/u;
/** Words that stand between dates, networks and formats without a meaning of their own. */
const FILLER = /^(at|on|in|for|and|в|во|на|для|и|пост|post)$/iu;
const WEEK = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * Reads one line such as "fri 18:00 vk reel: unboxing #news" or "завтра 12:30 инста: отзыв клиента".
 *
 * With a colon, everything before it is looked at and everything after it is the title. Without one, words are taken
 * from the beginning as long as they mean something; the rest is the title. Tags and "@brand" are taken anywhere.
 * A line in which nothing was understood is a title: an idea, never lost.
 *
 * @param now wall time of the user: day "2026-11-22", time "09:00"
 */
export function readQuickLine(line: string, now: { day: string; time: string }): QuickLine {
  const tags: QuickLine = { title: '', targets: [], hashtags: [], understood: [] };
  const untagged = takeTags(line, tags);
  const colon = HEAD_END.exec(untagged);
  if (colon) {
    const result = copyOf(tags);
    const rest = takeWords(takeTimes(untagged.slice(0, colon.index), now, result, true), result);
    // A head in which words are left over was no head: "Question of the day: tea or coffee?"
    if (rest === '') return { ...result, title: tidy(untagged.slice(colon.index + 1)) };
    if (result.problem) return { ...result, title: tidy(untagged) };
  }
  const result = copyOf(tags);
  const rest = takeWords(takeTimes(untagged, now, result, false), result);
  // "Reel about our kitchen" is a title: a format alone says too little.
  const nothing = result.day === undefined && result.targets.length === 0 && !result.problem;
  return nothing ? { ...tags, title: tidy(untagged) } : { ...result, title: rest };
}

function copyOf(line: QuickLine): QuickLine {
  return { ...line, targets: [], understood: [...line.understood] };
}

function takeTags(line: string, result: QuickLine): string {
  const note = (what: Understood['what'], text: string) => result.understood.push({ what, text });
  const withoutBrand = line.replace(BRAND, (whole, name: string) => {
    result.brand = name;
    note('brand', whole);
    return ' ';
  });
  return withoutBrand.replace(TAG, (whole, name: string) => {
    const category = CATEGORY_WORDS.get(name.toLowerCase());
    if (category !== undefined && result.category === undefined) {
      result.category = category;
      note('category', whole);
    } else {
      result.hashtags.push(whole);
      note('hashtag', whole);
    }
    return ' ';
  });
}

/** Takes a repetition and a date out of the head; without a colon only where nothing but known words stands before. */
function takeTimes(head: string, now: { day: string; time: string }, result: QuickLine, headOnly: boolean): string {
  let text = head;
  const atBeginning = (start: number) => headOnly || unknownWords(text.slice(0, start)).length === 0;
  const repeat = findRepeat(text);
  if (repeat && atBeginning(repeat.start)) {
    result.repeat = repeat.rule;
    result.understood.push({ what: 'repeat', text: text.slice(repeat.start, repeat.end) });
    text = cut(text, repeat);
    result.day = repeat.weekday === undefined ? now.day : nextWeekday(now.day, repeat.weekday);
  }
  const date = findDate(text, now);
  if (date === undefined || !atBeginning(date.start)) return text;
  if ('code' in date) {
    result.problem = date;
    return text;
  }
  result.understood.push({ what: 'when', text: text.slice(date.start, date.end).trim() });
  setTime(result, date);
  return cut(text, date);
}

function setTime(result: QuickLine, date: FoundDate): void {
  // "every friday 18:00": the weekday has set the day, the date found is only a time.
  if (result.day === undefined) result.day = date.day;
  if (date.time !== undefined) result.time = date.time;
}

/** Takes networks, formats and fillers from the beginning; returns what is left, tidy. */
function takeWords(text: string, result: QuickLine): string {
  const words = text.split(/[\s,+/]+/u).filter((word) => word !== '');
  const first = words.findIndex((word) => !known(word));
  const [mine, rest] = first < 0 ? [words, []] : [words.slice(0, first), words.slice(first)];
  for (const word of mine) {
    const target = TARGET_WORDS.get(word.toLowerCase());
    const format = FORMAT_WORDS.get(word.toLowerCase());
    if (target !== undefined && !result.targets.includes(target)) result.targets.push(target);
    if (format !== undefined) result.format ??= format;
    if (target ?? format) result.understood.push({ what: target ? 'target' : 'format', text: word });
  }
  return rest.length === 0 ? '' : tidy(text.slice(text.indexOf(rest[0] ?? '')));
}

function unknownWords(text: string): string[] {
  return text.split(/[\s,+/]+/u).filter((word) => word !== '' && !known(word));
}

function known(word: string): boolean {
  const lower = word.toLowerCase();
  return TARGET_WORDS.has(lower) || FORMAT_WORDS.has(lower) || FILLER.test(lower);
}

function nextWeekday(today: string, weekday: string): string {
  return dayAfter(today, (WEEK.indexOf(weekday) + 1 - weekdayOf(today) + 7) % 7);
}

function cut(text: string, { start, end }: { start: number; end: number }): string {
  return `${text.slice(0, start)} ${text.slice(end)}`;
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
