import { mergeable, mergeSegments } from '../search/segment-merge';
import type { LorgnetteDatabase } from './database';
import { readBlocks, readState } from './search-tables';

/**
 * Makes one segment out of eight of a level, without the posts that are gone, in one transaction.
 *
 * @returns whether there was anything to merge
 */
export function mergeOnce(database: LorgnetteDatabase): Promise<boolean> {
  const { segments, columns } = database;
  return database.transaction('rw', [segments, columns], async () => {
    const state = await readState(database);
    const ids = state === undefined ? [] : mergeable(state.segments);
    if (state === undefined || ids.length === 0) return false;
    const parts = (await segments.bulkGet(ids)).filter((part) => part !== undefined);
    const living = new Set<number>();
    const blocks = await readBlocks(
      database,
      state.blocks.map(({ name }) => name),
    );
    for (const { block } of blocks) for (const n of block.n) living.add(n);
    const newest = new Map(parts.flatMap(({ id, docs }) => Array.from(docs, (n) => [n, id] as const)));
    const merged = mergeSegments(parts, ({ id }, n) => living.has(n) && newest.get(n) === id);
    await segments.bulkDelete(ids);
    await segments.put(merged);
    const rest = state.segments.filter(({ id }) => !ids.includes(id));
    const list = [...rest, { id: merged.id, level: merged.level }].sort((a, b) => a.id - b.id);
    await columns.put({ ...state, segments: list });
    return true;
  });
}
