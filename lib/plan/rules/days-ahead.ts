import type { Occurrence } from '../occurrences';
import { dayAfter } from '../plan-time';
import { byBrand, counts, type Rule } from './rule';

/** Days looked ahead, and how many of them in a row may be empty. */
const AHEAD = 7;
const EMPTY = 3;

/**
 * Three or more days in a row within the next week have no post, for a brand that posts at all. Posts without a brand
 * are no brand: for them a day is empty when nobody posts.
 */
export const daysAhead: Rule = ({ occurrences, today }) =>
  [...byBrand(occurrences)].flatMap(([brand, own]) => {
    const isPost = ({ entry }: Occurrence) => counts(entry) && entry.status !== 'idea';
    if (!own.some(isPost)) return [];
    const taken = new Set((brand === '' ? occurrences : own).filter(isPost).map(({ day }) => day));
    const days = Array.from({ length: AHEAD }, (_, index) => dayAfter(today, index + 1));
    const run = longestEmpty(days, taken);
    if (run.length < EMPTY) return [];
    const [from = '', to = ''] = [run[0], run.at(-1)];
    return [{ rule: 'days-ahead', keys: [], day: from, values: { from, to, count: run.length, brand } }];
  });

function longestEmpty(days: readonly string[], taken: ReadonlySet<string>): string[] {
  let best: string[] = [];
  let run: string[] = [];
  for (const day of days) {
    run = taken.has(day) ? [] : [...run, day];
    if (run.length > best.length) best = run;
  }
  return best;
}
