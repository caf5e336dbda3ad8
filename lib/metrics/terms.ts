import { median } from './quantile';
import type { Term } from './report-types';

const MINIMUM = 3;
const MOST = 20;

/**
 * Median er_f of the posts that contain a term against the posts that do not, at least 3 on both sides
 * (metric definitions 7). A post counts once however often it repeats the term.
 *
 * @returns the 20 terms with the highest median, best first
 */
export function termsOf(posts: ReadonlyArray<{ erF: number; terms: ReadonlySet<string> }>): Term[] {
  const ratesOf = new Map<string, number[]>();
  for (const { erF, terms } of posts) {
    for (const term of terms) {
      const rates = ratesOf.get(term);
      if (rates) rates.push(erF);
      else ratesOf.set(term, [erF]);
    }
  }
  return [...ratesOf]
    .filter(([, { length }]) => length >= MINIMUM && posts.length - length >= MINIMUM)
    .map(([term, rates]) => ({ term, n: rates.length, median: median(rates) }))
    .toSorted((a, b) => b.median - a.median || b.n - a.n || (a.term < b.term ? -1 : 1))
    .slice(0, MOST)
    .map((found) => {
      const others = posts.filter(({ terms }) => !terms.has(found.term)).map(({ erF }) => erF);
      return { ...found, without: { n: others.length, median: median(others) } };
    });
}
