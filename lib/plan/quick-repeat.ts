/** A repetition found in a line. */
export interface FoundRepeat {
  start: number;
  end: number;
  /** RFC 5545. */
  rule: string;
  /** The word to read the first day from ("friday"), when a weekday is named. */
  weekday?: string;
}

/** Weekdays by the beginnings of their names, Monday first. */
const WEEKDAYS: ReadonlyArray<readonly [string, RegExp]> = [
  ['MO', /^(mon|пн|понедельник)/u],
  ['TU', /^(tue|вт|вторник)/u],
  ['WE', /^(wed|ср|сред)/u],
  ['TH', /^(thu|чт|четверг)/u],
  ['FR', /^(fri|пт|пятниц)/u],
  ['SA', /^(sat|сб|суббот)/u],
  ['SU', /^(sun|вс|воскресен)/u],
];

const PERIODS: ReadonlyArray<readonly [string, RegExp]> = [
  ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', /^(weekday|workday|будн|рабочий)/u],
  ['FREQ=DAILY', /^(day|день)/u],
  ['FREQ=WEEKLY', /^(week|недел)/u],
  ['FREQ=MONTHLY', /^(month|месяц)/u],
];

const EVERY = /(?<!\p{L})(?:every|each|кажд(?:ый|ую|ое|ые)|по)\s+(\p{L}+)/iu;
const ADVERB = /(?<!\p{L})(daily|weekly|monthly|ежедневно|еженедельно|ежемесячно)(?!\p{L})/iu;
const ADVERBS: Readonly<Record<string, string>> = {
  daily: 'FREQ=DAILY',
  ежедневно: 'FREQ=DAILY',
  weekly: 'FREQ=WEEKLY',
  еженедельно: 'FREQ=WEEKLY',
  monthly: 'FREQ=MONTHLY',
  ежемесячно: 'FREQ=MONTHLY',
};

/** "every friday", "каждую пятницу", "по будням", "weekly". */
export function findRepeat(text: string): FoundRepeat | undefined {
  const every = EVERY.exec(text);
  const word = every?.[1]?.toLowerCase();
  if (every && word !== undefined) {
    const place = { start: every.index, end: every.index + every[0].length };
    const day = WEEKDAYS.find(([, name]) => name.test(word))?.[0];
    if (day !== undefined) return { ...place, rule: `FREQ=WEEKLY;BYDAY=${day}`, weekday: day };
    const rule = PERIODS.find(([, name]) => name.test(word))?.[0];
    if (rule !== undefined) return { ...place, rule };
  }
  const adverb = ADVERB.exec(text);
  const rule = ADVERBS[adverb?.[1]?.toLowerCase() ?? ''];
  if (adverb === null || rule === undefined) return undefined;
  return { start: adverb.index, end: adverb.index + adverb[0].length, rule };
}
