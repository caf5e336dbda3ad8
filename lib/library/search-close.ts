import { buildBlock, type ColumnSource } from '../search/column-block';
import { joinBlocks } from '../search/column-join';
import type { LorgnetteDatabase, PostRow } from './database';
import { segmentOf, sourcesOf } from './search-sources';
import { blockName, EMPTY_STATE, readBlocks, readState, type SearchState } from './search-tables';

/** Posts that one segment takes. */
export const AT_ONCE = 2000;

/**
 * Takes up to 2,000 posts that are new, changed or gone into the index, in one transaction: whenever it is cut off,
 * either all of it is there or nothing, and what was not taken is found again by `n` above the highest and by `touched`.
 *
 * @returns the number of posts taken; 0 when nothing waits
 */
export function closeSegment(database: LorgnetteDatabase): Promise<number> {
  const { posts, comments, touched, segments, columns } = database;
  return database.transaction('rw', [posts, comments, touched, segments, columns], async () => {
    const state = (await readState(database)) ?? EMPTY_STATE;
    const changed = await touched.limit(AT_ONCE).primaryKeys();
    const room = AT_ONCE - changed.length;
    const tail = room > 0 ? await posts.where('n').above(state.highest).limit(room).toArray() : [];
    if (changed.length + tail.length === 0) return 0;
    const rows = new Map<number, PostRow>(tail.map((row) => [row.n, row]));
    for (const row of await posts.bulkGet(changed)) if (row !== undefined) rows.set(row.n, row);
    const sources = await sourcesOf(database, [...rows.values()]);
    const segment = segmentOf(state.nextSegment, sources);
    if (sources.length > 0) await segments.put(segment);
    const blocks = await writeBlocks(database, state, { outdated: new Set([...changed, ...rows.keys()]), sources });
    await touched.bulkDelete(changed);
    await columns.put({
      ...state,
      highest: tail.at(-1)?.n ?? state.highest,
      nextSegment: state.nextSegment + 1,
      segments: sources.length > 0 ? [...state.segments, { id: segment.id, level: 0 }] : state.segments,
      blocks,
    });
    return changed.length + tail.length;
  });
}

/** Rewrites the blocks in which the outdated posts stand, and gives the new list of blocks. */
export async function writeBlocks(
  database: LorgnetteDatabase,
  state: SearchState,
  { outdated, sources }: { outdated: ReadonlySet<number>; sources: readonly ColumnSource[] },
): Promise<SearchState['blocks']> {
  const fresh = new Map<string, ColumnSource[]>();
  for (const n of outdated) fresh.set(blockName(state.epoch, n), []);
  for (const source of sources) fresh.get(blockName(state.epoch, source.saved.n))?.push(source);
  const known = new Map(state.blocks.map(({ name, stamp }) => [name, stamp]));
  const old = new Map((await readBlocks(database, [...fresh.keys()])).map((row) => [row.name, row]));
  for (const [name, own] of fresh) {
    const before = known.has(name) ? old.get(name) : undefined;
    const parts = before === undefined ? [] : [{ block: before.block, without: outdated }];
    const block = joinBlocks([...parts, { block: buildBlock(own) }]);
    // Never the stamp of an earlier content, also when a block vanished in between.
    const stamp = state.nextSegment;
    if (block.n.length === 0) {
      known.delete(name);
      await database.columns.delete(name);
    } else {
      known.set(name, stamp);
      await database.columns.put({ name, stamp, block });
    }
  }
  return Array.from(known, ([name, stamp]) => ({ name, stamp }));
}
