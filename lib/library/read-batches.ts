import Dexie, { type Table } from 'dexie';
import type { LorgnetteDatabase, PostRow } from './database';

/** Which posts to read: all (those in the trash only when asked for), or the given numbers in their order. */
export interface WhichPosts {
  ns?: readonly number[];
  withTrash?: boolean;
}

/**
 * Reads posts in batches, for exports that must not hold the library in memory. Without `ns` they come in order of
 * saving. What is saved while it runs may or may not be in it.
 */
export async function* readInBatches(
  { posts }: LorgnetteDatabase,
  { ns, withTrash = false }: WhichPosts = {},
  size = 500,
): AsyncGenerator<PostRow[], void, undefined> {
  const wanted = (row: PostRow | undefined): row is PostRow =>
    row !== undefined && (withTrash || row.trashedAt === undefined);
  if (ns === undefined) {
    for await (const rows of tableInBatches(posts, size)) yield rows.filter(wanted);
    return;
  }
  for (let from = 0; from < ns.length; from += size)
    yield (await posts.bulkGet(ns.slice(from, from + size))).filter(wanted);
}

/** Reads a whole table in batches, in the order of its primary key. */
export async function* tableInBatches<Row, Key, Insert>(
  table: Table<Row, Key, Insert>,
  size: number,
): AsyncGenerator<Row[], void, undefined> {
  let last: unknown = Dexie.minKey;
  while (true) {
    const rows = await table.where(':id').above(last).limit(size).toArray();
    if (rows.length === 0) return;
    yield rows;
    last = Dexie.getByKeyPath(Object(rows.at(-1)), table.schema.primKey.keyPath ?? '');
  }
}
