import { countFacets } from '../search/facets';
import type { LorgnetteDatabase } from './database';
import { type Loaded, loadIndex } from './search-load';
import { placed, resultOf, type SearchResult } from './search-result';
import type { LibrarySearch } from './search-types';

/** Enough for the rows to be painted, in ms. */
const SOON = 100;

/**
 * Opens the library's search for reading; resolves when it can answer. It is right at any time: posts that the
 * background has not indexed yet, or that changed since, are read from their rows.
 */
export async function openSearch(database: LorgnetteDatabase): Promise<LibrarySearch> {
  let loaded = await loadIndex(database, undefined);
  let latest: { question: string; of: Loaded; result: Promise<SearchResult> } | undefined;
  let refreshing: Promise<void> = Promise.resolve();

  /** One question is often asked several times: rows, more rows, facets. */
  const ask = (query: string, now: number): { of: Loaded; result: Promise<SearchResult> } => {
    const question = `${new Date(now).toDateString()} ${query}`;
    if (latest?.question === question && latest.of === loaded) return latest;
    const asked = { question, of: loaded, result: resultOf(database, loaded, query, now) };
    latest = asked;
    return asked;
  };

  return {
    async find(query, { now, ...page }) {
      const start = performance.now();
      const { of, result } = ask(query, now);
      const found = await result;
      const rows = await database.posts.bulkGet(placed(of, found, page));
      // Rows first; then the words are made ready, before somebody types one.
      setTimeout(() => of.words().catch(() => undefined), SOON);
      return {
        total: found.positions.length,
        rows: rows.filter((row) => row !== undefined),
        problems: found.problems,
        tookMs: performance.now() - start,
      };
    },
    async ids(query, now) {
      const { of, result } = ask(query, now);
      const found = await result;
      return placed(of, found, { sort: 'date', direction: 'descending', from: 0, count: found.positions.length });
    },
    async count(query, now) {
      return (await ask(query, now).result).positions.length;
    },
    async facets(query, now) {
      const { of, result } = ask(query, now);
      return countFacets(of.index.columns, (await result).positions, of.names);
    },
    refresh() {
      refreshing = refreshing
        .catch(() => undefined)
        .then(async () => {
          loaded = await loadIndex(database, loaded);
        });
      return refreshing;
    },
  };
}
