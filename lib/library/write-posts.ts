import type { LorgnetteDatabase, NewPostRow, PostRow } from './database';
import { sameWords } from './post-row';

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
 * Writes changed posts, in a transaction over `posts` and `touched`. A post whose words changed gets a new number,
 * because the search index names posts by number and is only ever added to.
 */
export async function writePosts(database: LorgnetteDatabase, changes: readonly PostChange[]): Promise<void> {
  const fresh: NewPostRow[] = [];
  const same: PostRow[] = [];
  const outdated: number[] = [];
  for (const { before, after } of changes) {
    if (before === undefined) fresh.push(after);
    else if (sameWords(before, after)) same.push({ ...after, n: before.n });
    else {
      outdated.push(before.n);
      fresh.push(unnumbered(after));
    }
  }
  if (outdated.length > 0) await database.posts.bulkDelete(outdated);
  if (fresh.length > 0) await database.posts.bulkAdd(fresh);
  if (same.length > 0) await database.posts.bulkPut(same);
  await touch(database, [...outdated, ...same.map(({ n }) => n)]);
}

/** Tells the search index that it must look at these posts again. */
export async function touch(database: LorgnetteDatabase, ns: readonly number[]): Promise<void> {
  if (ns.length > 0) await database.touched.bulkPut(ns.map((n) => ({ n })));
}

function unnumbered(row: NewPostRow & { n?: number }): NewPostRow {
  const { n: _n, ...rest } = row;
  return rest;
}
