import { buildBlock } from '../search/column-block';
import type { KnownNames } from '../search/column-filter';
import { type LibraryIndex, openLibraryIndex, openWords } from '../search/library-index';
import type { TextIndex } from '../search/text-index';
import type { LorgnetteDatabase, PostRow } from './database';
import { type PackedRow, readPacked } from './packed-rows';
import { segmentOf, sourcesOf } from './search-sources';
import { type BlockRow, EMPTY_STATE, readBlocks, readState, type SearchState, type SegmentRow } from './search-tables';

/** One moment of the library. Stored parts are kept by name, so that a later moment reads only new ones. */
export interface Loaded {
  index: LibraryIndex;
  /** Words come after the columns, because a list is on screen before anybody has typed. Made when first asked for. */
  words(): Promise<TextIndex>;
  names: KnownNames;
  segments: Promise<Segments>;
  blocks: ReadonlyMap<string, BlockRow>;
}

/** The words as stored, by name; large, so they stay packed until somebody looks for words. */
type Segments = ReadonlyMap<string, PackedRow<SegmentRow>>;

/** Newer than any stored segment. */
const PENDING = Number.MAX_SAFE_INTEGER;

/** Reads the index, and the posts that are not in it as they are now, in one transaction. */
export async function loadIndex(database: LorgnetteDatabase, before: Loaded | undefined): Promise<Loaded> {
  const { posts, comments, touched, segments, columns, collections, variables } = database;
  const segmentsBefore = await before?.segments;
  return new Promise((resolve, reject) => {
    const tables = [posts, comments, touched, segments, columns, collections, variables];
    const reading = database.transaction('r', tables, async () => {
      const state = (await readState(database)) ?? EMPTY_STATE;
      const read = await readMoment(database, state, before);
      // The columns are handed over while the same transaction goes on to the segments.
      resolve(opened(read, () => reading));
      return segmentsOf(database, state.segments, segmentsBefore);
    });
    reading.catch(reject);
  });
}

type Moment = Awaited<ReturnType<typeof readMoment>>;

async function readMoment(database: LorgnetteDatabase, state: SearchState, before: Loaded | undefined) {
  const { posts, touched, collections, variables } = database;
  const [changed, tail, blocks, ...names] = await Promise.all([
    touched.toCollection().primaryKeys(),
    posts.where('n').above(state.highest).toArray(),
    blocksOf(database, state.blocks, before),
    collections.toArray(),
    variables.toArray(),
  ]);
  const rows = new Map<number, PostRow>(tail.map((row) => [row.n, row]));
  for (const row of await posts.bulkGet(changed)) if (row !== undefined) rows.set(row.n, row);
  const sources = await sourcesOf(database, [...rows.values()]);
  const outdated = new Set([...changed, ...rows.keys()]);
  return { sources, outdated, blocks, names: { collections: names[0], variables: names[1] } };
}

function opened({ sources, outdated, blocks, names }: Moment, reading: () => PromiseLike<Segments>): Loaded {
  const stored = Array.from(blocks.values(), ({ block }) => block);
  const index = openLibraryIndex(stored, buildBlock(sources), outdated);
  const segments = Promise.resolve().then(reading);
  // Whoever asks for words hears of a failure; nobody may have asked yet.
  segments.catch(() => undefined);
  let words: Promise<TextIndex> | undefined;
  return {
    index,
    names,
    blocks,
    segments,
    words() {
      words ??= segments.then((packed) => {
        const rows = Array.from(packed.values(), (row) => row()).filter((row) => row !== undefined);
        return openWords(index, [...rows, segmentOf(PENDING, sources)]);
      });
      return words;
    },
  };
}

async function segmentsOf(
  { segments }: LorgnetteDatabase,
  wanted: readonly { id: number; level: number }[],
  before: Segments | undefined,
): Promise<Segments> {
  const nameOf = ({ id, level }: { id: number; level: number }) => `${id} ${level}`;
  const missing = wanted.filter((one) => !before?.has(nameOf(one)));
  const ids = missing.map(({ id }) => id);
  const rows = await readPacked(segments, ids);
  const known = new Map(before);
  for (const [nth, row] of rows.entries()) {
    const one = missing[nth];
    if (one !== undefined) known.set(nameOf(one), row);
  }
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
