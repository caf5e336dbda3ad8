import type { LorgnetteDatabase } from './database';
import { AT_ONCE, writeBlocks } from './search-close';
import { segmentOf, sourcesOf } from './search-sources';
import { type ColumnRow, EMPTY_STATE, type SearchState } from './search-tables';

const running = new WeakSet<LorgnetteDatabase>();

/** Whether a whole new index is being made; the old one is not maintained meanwhile. */
export function isReindexing(database: LorgnetteDatabase): boolean {
  return running.has(database);
}

/**
 * Makes the whole index anew beside the old one, which serves until the new one is complete; for the background only.
 * Posts that are written meanwhile stay in `touched` or above the highest `n` and are taken in afterwards.
 *
 * @returns false when it was stopped; then the old index stays
 */
export async function reindexSearch(
  database: LorgnetteDatabase,
  { progress, signal }: { progress?: (done: number, total: number) => void; signal?: AbortSignal } = {},
): Promise<boolean> {
  if (running.has(database)) return false;
  running.add(database);
  try {
    const old = await startOf(database);
    await dropUnnamed(database, old);
    const total = await database.posts.count();
    let state: SearchState = { ...EMPTY_STATE, epoch: (old?.epoch ?? 0) + 1, nextSegment: old?.nextSegment ?? 1 };
    for (let done = 0; ; progress?.(done, total)) {
      if (signal?.aborted) {
        await dropUnnamed(database, old);
        return false;
      }
      const [next, count] = await addBatch(database, state);
      if (count === 0) break;
      state = next;
      done += count;
    }
    await database.transaction('rw', [database.columns, database.segments], async () => {
      await database.columns.put(state);
      await dropUnnamed(database, state);
    });
    return true;
  } finally {
    running.delete(database);
  }
}

/** The state of the present index, of whichever format: its numbers must not be given twice. */
async function startOf({ columns }: LorgnetteDatabase): Promise<SearchState | undefined> {
  const row = await columns.get('state');
  return row !== undefined && 'format' in row ? row : undefined;
}

/** The next posts in order of `n` as a segment and blocks that no state names yet. */
function addBatch(database: LorgnetteDatabase, state: SearchState): Promise<[SearchState, number]> {
  const { posts, comments, segments, columns } = database;
  return database.transaction('rw', [posts, comments, segments, columns], async () => {
    const rows = await posts.where('n').above(state.highest).limit(AT_ONCE).toArray();
    const last = rows.at(-1);
    if (last === undefined) return [state, 0];
    const sources = await sourcesOf(database, rows);
    const segment = segmentOf(state.nextSegment, sources);
    await segments.put(segment);
    const blocks = await writeBlocks(database, state, { outdated: new Set(rows.map(({ n }) => n)), sources });
    const list = [...state.segments, { id: segment.id, level: 0 }];
    return [{ ...state, highest: last.n, nextSegment: state.nextSegment + 1, segments: list, blocks }, rows.length];
  });
}

/** Deletes segments and blocks that a state does not name. */
async function dropUnnamed({ segments, columns }: LorgnetteDatabase, state: SearchState | undefined): Promise<void> {
  const ids = new Set(state?.segments.map(({ id }) => id));
  const names = new Set(['state', ...(state?.blocks ?? []).map(({ name }) => name)]);
  const leftSegments = (await segments.toCollection().primaryKeys()).filter((id) => !ids.has(id));
  const leftBlocks = (await columns.toCollection().primaryKeys()).filter((name: ColumnRow['name']) => !names.has(name));
  await segments.bulkDelete(leftSegments);
  await columns.bulkDelete(leftBlocks);
}
