import type { ColumnBlock } from './column-block';
import { compileFilters, type KnownNames } from './column-filter';
import { joinBlocks } from './column-join';
import { type Orders, openOrders } from './column-order';
import type { Clause, Problem } from './query-types';
import type { Segment } from './segment';
import { findText, type PhraseCheck } from './text-find';
import { openTextIndex, type TextIndex } from './text-index';

/** Everything that is needed to answer a query but the posts themselves. Never changes; a newer state is a new one. */
export interface LibraryIndex {
  columns: ColumnBlock;
  text: TextIndex;
  orders: Orders;
}

/** What was saved or changed since the stored parts were made. */
export interface Pending {
  /** Posts as they are now; its segment is newer than any stored one. */
  block: ColumnBlock;
  segment: Segment;
  /** `n` of posts of which the stored parts no longer know the truth. */
  outdated: ReadonlySet<number>;
}

/** Posts that may answer a query; `checks` say what only their texts can decide. */
export interface Candidates {
  problems: Problem[];
  positions: Uint32Array;
  /** undefined when the query asks for no words. */
  scores: Float32Array | undefined;
  checks: PhraseCheck[];
}

export function openLibraryIndex(
  segments: readonly Segment[],
  blocks: readonly ColumnBlock[],
  { block, segment, outdated }: Pending,
): LibraryIndex {
  const columns = joinBlocks([...blocks.map((stored) => ({ block: stored, without: outdated })), { block }]);
  const places = placesOf(columns.n);
  // Without its old mentions a changed post is found by its new words only.
  const text = openTextIndex([...segments, segment], (n) => places[n] ?? -1, columns.n.length);
  return { columns, text, orders: openOrders(columns) };
}

/** Place in the table by `n`; −1 for numbers that no post has. */
function placesOf(n: Uint32Array): Int32Array {
  const places = new Int32Array(n.reduce((highest, own) => Math.max(highest, own), 0) + 1).fill(-1);
  for (const [place, own] of n.entries()) places[own] = place;
  return places;
}

/** Posts that pass words and filters of a query. */
export function candidatesOf(
  { columns, text }: LibraryIndex,
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
