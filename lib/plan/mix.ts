import { CATEGORIES, type Category } from '../model';
import type { Occurrence } from './occurrences';
import { dayAfter } from './plan-time';

/** How the posts of a span divide over the five categories. */
export interface Mix {
  from: string;
  to: string;
  counts: Record<Category, number>;
  /** Posts with a category, and those without. */
  n: number;
  without: number;
}

const BACK = 15;
const AHEAD = 14;

/** The thirty days around today: what readers have just seen and what they will see. */
export function mixSpan(today: string): { from: string; to: string } {
  return { from: dayAfter(today, -BACK), to: dayAfter(today, AHEAD) };
}

/** Mix of the posts of a span that appear or have appeared; ideas and skipped ones do not count. */
export function mixOf(occurrences: Iterable<Occurrence>, from: string, to: string): Mix {
  const counts = Object.fromEntries(CATEGORIES.map((name) => [name, 0])) as Record<Category, number>;
  let n = 0;
  let without = 0;
  for (const { entry, day } of occurrences) {
    if (day < from || day > to || entry.status === 'skipped' || entry.status === 'idea') continue;
    if (entry.category === undefined) without++;
    else {
      n++;
      counts[entry.category]++;
    }
  }
  return { from, to, counts, n, without };
}
