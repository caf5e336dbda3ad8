import Dexie from 'dexie';
import type { LorgnetteDatabase, PostRow } from './database';
import { rowsByKey, touch, writePosts } from './write-posts';

/** Puts posts into the trash; those that lie there already keep their date. */
export function trashPosts(database: LorgnetteDatabase, keys: readonly string[], now: Date): Promise<void> {
  return change(database, keys, (row) => ({ ...row, trashedAt: row.trashedAt ?? now.toISOString() }));
}

/** Takes posts out of the trash. */
export function restorePosts(database: LorgnetteDatabase, keys: readonly string[]): Promise<void> {
  return change(database, keys, ({ trashedAt: _trashed, ...row }) => row);
}

/** Deletes posts for good, with their counts, comments and pictures. */
export async function deletePosts(database: LorgnetteDatabase, keys: readonly string[]): Promise<void> {
  const { posts, touched, recounts, comments, thumbnails } = database;
  await database.transaction('rw', [posts, touched, recounts, comments, thumbnails], async () => {
    const ns = [...(await rowsByKey(database, new Set(keys))).values()].map(({ n }) => n);
    await posts.bulkDelete(ns);
    await touch(database, ns);
    await thumbnails.bulkDelete([...keys]);
    await comments
      .where('post')
      .anyOf([...keys])
      .delete();
    for (const key of keys)
      await recounts.where('[post+at]').between([key, Dexie.minKey], [key, Dexie.maxKey]).delete();
  });
}

async function change(
  database: LorgnetteDatabase,
  keys: readonly string[],
  to: (row: PostRow) => PostRow,
): Promise<void> {
  await database.transaction('rw', [database.posts, database.touched], async () => {
    const rows = await rowsByKey(database, new Set(keys));
    await writePosts(
      database,
      [...rows.values()].map((before) => ({ before, after: to(before) })),
    );
  });
}
