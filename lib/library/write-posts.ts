import type { LorgnetteDatabase, NewPostRow, PostRow } from './database';

/** A post before and after a change; one without `before` is new. */
export interface PostChange {
  before: PostRow | undefined;
  after: NewPostRow;
}

/** The stored rows of the given keys, by key; in a transaction over `posts`. */
export async function rowsByKey(database: LorgnetteDatabase, keys: Iterable<string>): Promise<Map<string, PostRow>> {
  const rows = await database.posts
    .where('key')
    .anyOf([...keys])
    .toArray();
  return new Map(rows.map((row) => [row.key, row]));
}

/**
 * Writes changed posts, in a transaction over `posts` and `touched`. A post keeps its number; the search index reads
 * what is named in `touched` again.
 */
export async function writePosts(database: LorgnetteDatabase, changes: readonly PostChange[]): Promise<void> {
  const fresh: NewPostRow[] = [];
  const known: PostRow[] = [];
  for (const { before, after } of changes) {
    if (before === undefined) fresh.push(after);
    else known.push({ ...after, n: before.n });
  }
  if (fresh.length > 0) await database.posts.bulkAdd(fresh);
  if (known.length > 0) await database.posts.bulkPut(known);
  await touch(
    database,
    known.map(({ n }) => n),
  );
}

/** Tells the search index that it must look at these posts again. */
export async function touch(database: LorgnetteDatabase, ns: readonly number[]): Promise<void> {
  if (ns.length > 0) await database.touched.bulkPut(ns.map((n) => ({ n })));
}
