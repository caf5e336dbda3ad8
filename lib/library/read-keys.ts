import type { LorgnetteDatabase } from './database';

/** Beyond this many, walking the whole index of keys is cheaper than reading the posts. */
const FEW = 200;

/** Keys of posts by their numbers; those that are gone are left out. No post is read when there are many. */
export async function readKeys(database: LorgnetteDatabase, ns: readonly number[]): Promise<string[]> {
  if (ns.length <= FEW) {
    const rows = await database.posts.bulkGet([...ns]);
    return rows.flatMap((row) => (row === undefined ? [] : [row.key]));
  }
  const wanted = new Set(ns);
  const byKey = database.posts.orderBy('key');
  const [keys, numbers] = await database.transaction('r', database.posts, () =>
    Promise.all([byKey.keys(), byKey.primaryKeys()]),
  );
  return keys.filter((_, index) => wanted.has(numbers[index] ?? -1)).map(String);
}
