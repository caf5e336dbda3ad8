import Dexie from 'dexie';
import type { LorgnetteDatabase, NewPostRow, PostRow } from './database';

/** A post before and after a change; one without `before` is new. */
export interface PostChange {
  before: PostRow | undefined;
  after: NewPostRow;
}

/** The stored rows of the given keys, by key; in a transaction over `posts`. */
export async function rowsByKey(database: LorgnetteDatabase, keys: Iterable<string>): Promise<Map<string, PostRow>> {
  const ns = await numbersOf([...keys]);
  const rows = ns.length === 0 ? [] : await database.posts.bulkGet(ns);
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.key, row]])));
}

/**
 * Numbers of the posts among the keys that are there. All are asked for at once: a cursor, which Dexie would walk here,
 * waits for one key after the other.
 */
function numbersOf(keys: readonly string[]): Dexie.Promise<number[]> {
  return new Dexie.Promise((resolve, reject) => {
    const index = Dexie.currentTransaction.idbtrans.objectStore('posts').index('key');
    const found: number[] = [];
    if (keys.length === 0) resolve(found);
    for (const [place, key] of keys.entries()) {
      const request = index.getKey(key);
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        if (request.result !== undefined) found.push(Number(request.result));
        if (place === keys.length - 1) resolve(found);
      };
    }
  });
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
