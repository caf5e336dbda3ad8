import type { LorgnetteDatabase, PostRow } from './database';

/** One saved post by its key, also from the trash. */
export function readPost(database: LorgnetteDatabase, key: string): Promise<PostRow | undefined> {
  return database.posts.where('key').equals(key).first();
}

/** Posts by their numbers, in the given order; a number that is gone meanwhile leaves a gap of undefined. */
export function readPostsByN(database: LorgnetteDatabase, ns: readonly number[]): Promise<(PostRow | undefined)[]> {
  return database.posts.bulkGet([...ns]);
}

/** Posts by their keys, in the given order; those that are not there are left out. */
export async function readPostsByKey(database: LorgnetteDatabase, keys: readonly string[]): Promise<PostRow[]> {
  const rows = await database.posts
    .where('key')
    .anyOf([...keys])
    .toArray();
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return keys.flatMap((key) => byKey.get(key) ?? []);
}

/** The posts saved last, newest first, without those in the trash. */
export function readNewest(database: LorgnetteDatabase, limit: number): Promise<PostRow[]> {
  const notInTrash = (row: PostRow) => row.trashedAt === undefined;
  return database.posts.orderBy('savedAt').reverse().filter(notInTrash).limit(limit).toArray();
}

/** The posts in the trash, thrown away last first. */
export function readTrash(database: LorgnetteDatabase, limit: number): Promise<PostRow[]> {
  return database.posts.orderBy('trashedAt').reverse().limit(limit).toArray();
}

export function countTrash(database: LorgnetteDatabase): Promise<number> {
  return database.posts.orderBy('trashedAt').count();
}

/** Those of the given keys that are in the library and not in the trash. */
export async function savedAmong(database: LorgnetteDatabase, keys: readonly string[]): Promise<string[]> {
  const rows = await readPostsByKey(database, keys);
  return rows.flatMap((row) => (row.trashedAt === undefined ? [row.key] : []));
}
