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
    for (const term of terms) ratesOf.set(term, [...(ratesOf.get(term) ?? []), erF]);
  }
  const found = [...ratesOf].flatMap(([term, rates]): Term[] => {
    const n = posts.length - rates.length;
    if (rates.length < MINIMUM || n < MINIMUM) return [];
    const others = posts.filter(({ terms }) => !terms.has(term)).map(({ erF }) => erF);
    return [{ term, n: rates.length, median: median(rates), without: { n, median: median(others) } }];
  });
  return found.toSorted((a, b) => b.median - a.median || b.n - a.n || (a.term < b.term ? -1 : 1)).slice(0, MOST);
}
