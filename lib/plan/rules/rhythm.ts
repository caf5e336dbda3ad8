import { median } from '../../metrics/quantile';
import { daysBetween } from '../plan-time';
import { byBrand, counts, type Rule } from './rule';

/** Gaps between days with posts that make a rhythm, and how much longer one may be before it is broken. */
const LEAST_GAPS = 6;
const TIMES = 2;
/** A gap of two days is a weekend, not a broken rhythm. */
const LEAST_DAYS = 3;

/** A gap ahead is more than twice as long as the brand's usual one (median of the gaps in sight). */
export const rhythm: Rule = ({ occurrences, today }) =>
  [...byBrand(occurrences)].flatMap(([brand, own]) => {
    const days = [
      ...new Set(own.filter(({ entry }) => counts(entry) && entry.status !== 'idea').map(({ day }) => day)),
    ];
    const gaps = days
      .slice(1)
      .map((day, index) => ({ from: days[index] ?? day, to: day, length: gap(days[index], day) }));
    if (gaps.length < LEAST_GAPS) return [];
    const usual = median(gaps.map(({ length }) => length));
    return gaps
      .filter(({ to, length }) => to > today && length >= LEAST_DAYS && length > TIMES * usual)
      .map(({ from, to, length }) => ({
        rule: 'rhythm' as const,
        keys: [],
        day: to,
        values: { from, to, count: length, usual, brand },
      }));
  });

function gap(from: string | undefined, to: string): number {
  return from === undefined ? 0 : daysBetween(from, to);
}
