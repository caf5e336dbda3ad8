import type { ColumnBlock } from './column-block';
import { compileFilters, type KnownNames } from './column-filter';
import { joinBlocks } from './column-join';
import { type Orders, openOrders } from './column-order';
import type { Clause, Problem } from './query-types';
import type { Segment } from './segment';
import { findText, type PhraseCheck } from './text-find';
import { openTextIndex, type TextIndex } from './text-index';

/** What is needed to filter and order the library's posts. Never changes; a newer state is a new one. */
export interface LibraryIndex {
  columns: ColumnBlock;
  orders: Orders;
}

/** Posts that may answer a query; `checks` say what only their texts can decide. */
export interface Candidates {
  problems: Problem[];
  positions: Uint32Array;
  /** undefined when the query asks for no words. */
  scores: Float32Array | undefined;
  checks: PhraseCheck[];
}

/**
 * The table of all posts.
 *
 * @param pending posts as they are now that the stored blocks do not know, or not so
 * @param outdated their `n`, and those of posts that are gone
 */
export function openLibraryIndex(
  blocks: readonly ColumnBlock[],
  pending: ColumnBlock,
  outdated: ReadonlySet<number>,
): LibraryIndex {
  const columns = joinBlocks([...blocks.map((block) => ({ block, without: outdated })), { block: pending }]);
  return { columns, orders: openOrders(columns) };
}

/** The words of the posts in the table; the segment with the highest id says what counts. */
export function openWords({ columns: { n } }: LibraryIndex, segments: readonly Segment[]): TextIndex {
  const places = placesOf(n);
  return openTextIndex(segments, (own) => places[own] ?? -1, n.length);
}

/** Place in the table by `n`; −1 for numbers that no post has. */
function placesOf(n: Uint32Array): Int32Array {
  const places = new Int32Array(n.reduce((highest, own) => Math.max(highest, own), 0) + 1).fill(-1);
  for (const [place, own] of n.entries()) places[own] = place;
  return places;
}

/** Posts that pass words and filters of a query; words need `text`. */
export function candidatesOf(
  { columns }: LibraryIndex,
  text: TextIndex | undefined,
  clauses: readonly Clause[],
  known: { names: KnownNames; now: number },
): Candidates {
  const rows = columns.n.length;
  const { filters, problems } = compileFilters(columns, clauses, known);
  if (problems.length > 0) return { problems, positions: new Uint32Array(), scores: undefined, checks: [] };
  const { positions, scores, checks, excluded } = findText(text, clauses, rows);
  const kept = new Uint32Array(positions?.length ?? rows);
  let count = 0;
  for (let nth = 0; nth < kept.length; nth += 1) {
    const position = positions === undefined ? nth : (positions[nth] ?? 0);
    if (excluded?.[position] === 1) continue;
    if (!filters.every((passes) => passes(position))) continue;
    kept[count] = position;
    count += 1;
  }
  return { problems, positions: kept.slice(0, count), scores: positions && scores, checks };
}
