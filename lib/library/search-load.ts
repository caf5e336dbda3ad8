import type { KnownNames } from '../search/column-filter';
import { type LibraryIndex, openLibraryIndex } from '../search/library-index';
import type { LorgnetteDatabase, PostRow } from './database';
import { indexOf, sourcesOf } from './search-sources';
import { type BlockRow, EMPTY_STATE, readBlocks, readState, type SegmentRow } from './search-tables';

/** Stored parts that were read before, so that only new ones are read again. */
export interface Loaded {
  index: LibraryIndex;
  names: KnownNames;
  segments: ReadonlyMap<string, SegmentRow>;
  blocks: ReadonlyMap<string, BlockRow>;
}

/** Newer than any stored segment. */
const PENDING = Number.MAX_SAFE_INTEGER;

/** Reads the index, and the posts that are not in it as they are now, in one transaction: one moment of the library. */
export async function loadIndex(database: LorgnetteDatabase, before: Loaded | undefined): Promise<Loaded> {
  const { posts, comments, touched, segments, columns, collections, variables } = database;
  const read = await database.transaction(
    'r',
    [posts, comments, touched, segments, columns, collections, variables],
    async () => {
      const state = (await readState(database)) ?? EMPTY_STATE;
      const [changed, tail, ...parts] = await Promise.all([
        touched.toCollection().primaryKeys(),
        posts.where('n').above(state.highest).toArray(),
        segmentsOf(database, state.segments, before),
        blocksOf(database, state.blocks, before),
        collections.toArray(),
        variables.toArray(),
      ]);
      const rows = new Map<number, PostRow>(tail.map((row) => [row.n, row]));
      for (const row of await posts.bulkGet(changed)) if (row !== undefined) rows.set(row.n, row);
      return {
        sources: await sourcesOf(database, [...rows.values()]),
        outdated: new Set([...changed, ...rows.keys()]),
        segments: parts[0],
        blocks: parts[1],
        names: { collections: parts[2], variables: parts[3] },
      };
    },
  );
  const pending = { ...indexOf(PENDING, read.sources), outdated: read.outdated };
  const blocks = Array.from(read.blocks.values(), ({ block }) => block);
  const index = openLibraryIndex([...read.segments.values()], blocks, pending);
  return { index, names: read.names, segments: read.segments, blocks: read.blocks };
}

async function segmentsOf(
  { segments }: LorgnetteDatabase,
  wanted: readonly { id: number; level: number }[],
  before: Loaded | undefined,
): Promise<Map<string, SegmentRow>> {
  const nameOf = ({ id, level }: { id: number; level: number }) => `${id} ${level}`;
  const missing = wanted.filter((one) => !before?.segments.has(nameOf(one)));
  const rows = (await segments.bulkGet(missing.map(({ id }) => id))).filter((row) => row !== undefined);
  const known = new Map([...(before?.segments ?? []), ...rows.map((row) => [nameOf(row), row] as const)]);
  return onlyThese(known, wanted.map(nameOf));
}

async function blocksOf(
  database: LorgnetteDatabase,
  wanted: readonly { name: string; stamp: number }[],
  before: Loaded | undefined,
): Promise<Map<string, BlockRow>> {
  const nameOf = ({ name, stamp }: { name: string; stamp: number }) => `${name} ${stamp}`;
  const missing = wanted.filter((one) => !before?.blocks.has(nameOf(one)));
  const rows = await readBlocks(
    database,
    missing.map(({ name }) => name),
  );
  const known = new Map([...(before?.blocks ?? []), ...rows.map((row) => [nameOf(row), row] as const)]);
  return onlyThese(known, wanted.map(nameOf));
}

function onlyThese<Value>(known: ReadonlyMap<string, Value>, names: readonly string[]): Map<string, Value> {
  return new Map(
    names.flatMap((name) => {
      const value = known.get(name);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}
