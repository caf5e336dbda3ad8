import { candidatesOf } from '../search/library-index';
import { parseQuery } from '../search/query-parse';
import type { Problem } from '../search/query-types';
import type { FindOptions } from '../search/result-types';
import { searchedSequences } from '../search/searched-fields';
import { asksForWords, holdsPhrase, type PhraseCheck } from '../search/text-find';
import type { LorgnetteDatabase } from './database';
import type { Loaded } from './search-load';

/** All posts that answer a query, by their places in the index. */
export interface SearchResult {
  problems: Problem[];
  positions: Uint32Array;
  /** undefined when the query asks for no words. */
  scores: Float32Array | undefined;
}

/** Rows that are read at once to look for phrases in them. */
const BATCH = 1000;

/** Answers a query. Phrases are looked for in the texts of the posts that hold all their words. */
export async function resultOf(
  database: LorgnetteDatabase,
  { index, names, words }: Loaded,
  query: string,
  now: number,
): Promise<SearchResult> {
  const { clauses, problems } = parseQuery(query);
  if (problems.length > 0) return { problems, positions: new Uint32Array(), scores: undefined };
  const text = asksForWords(clauses) ? await words() : undefined;
  const { checks, ...found } = candidatesOf(index, text, clauses, { names, now });
  if (checks.length === 0) return found;
  const { n } = index.columns;
  const doubtful = found.positions.filter((position) => checks.some((check) => concerns(check, position)));
  const refused = new Set<number>();
  for (let start = 0; start < doubtful.length; start += BATCH) {
    const places = [...doubtful.subarray(start, start + BATCH)];
    const rows = await database.posts.bulkGet(places.map((position) => n[position] ?? 0));
    for (const [nth, position] of places.entries()) {
      const row = rows[nth];
      const sequences = row === undefined ? [] : searchedSequences(row);
      const passes = checks.every((check) => !concerns(check, position) || holdsPhrase(sequences, check) !== check.not);
      if (!passes) refused.add(position);
    }
  }
  return { ...found, positions: found.positions.filter((position) => !refused.has(position)) };
}

function concerns({ suspects }: PhraseCheck, position: number): boolean {
  return suspects === undefined || suspects[position] === 1;
}

/** `n` of the posts at some places of the result in the asked order. */
export function placed(
  { index }: Loaded,
  { positions, scores }: SearchResult,
  { sort, direction, from, count }: Omit<FindOptions, 'now'>,
): number[] {
  const until = Math.min(positions.length, from + count);
  if (until <= from) return [];
  const taken =
    sort === 'relevance' && scores !== undefined
      ? index.orders.takeBest(positions, scores, direction, from, until)
      : index.orders.take(positions, { sort, direction }, from, until);
  return Array.from(taken, (position) => index.columns.n[position] ?? 0);
}
