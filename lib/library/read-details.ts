import Dexie from 'dexie';
import type { KeptComment, Recount } from '../model';
import type { LorgnetteDatabase, ThumbnailRow } from './database';

/** The counts of a post over time, oldest first. */
export function readRecounts(database: LorgnetteDatabase, post: string): Promise<Recount[]> {
  return database.recounts.where('[post+at]').between([post, Dexie.minKey], [post, Dexie.maxKey]).toArray();
}

/** The comments kept with a post, oldest first, undated ones last. */
export async function readComments(database: LorgnetteDatabase, post: string): Promise<KeptComment[]> {
  const rows = await database.comments.where('post').equals(post).toArray();
  const when = ({ comment }: KeptComment) => comment.publishedAt ?? '9999';
  return rows.sort((a, b) => (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : 0));
}

/** The local picture of a post; `new Blob([bytes], { type })` shows it. */
export function readThumbnail(database: LorgnetteDatabase, post: string): Promise<ThumbnailRow | undefined> {
  return database.thumbnails.get(post);
}

/** The pictures of several posts by the key of their post; those without one are missing. */
export async function readThumbnails(
  database: LorgnetteDatabase,
  posts: readonly string[],
): Promise<Map<string, ThumbnailRow>> {
  const rows = await database.thumbnails.bulkGet([...posts]);
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.post, row]])));
}
