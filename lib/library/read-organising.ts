import type { PostOrganising } from '../model';
import type { LorgnetteDatabase } from './database';
import { readCollections, readTags } from './read-lists';

/** Tags offered while typing; the most used ones come first. */
const MOST_TAGS = 200;

/** All collections and tags, and what one post has of them; a post in the trash counts as not there. */
export async function readOrganising(database: LorgnetteDatabase, key: string): Promise<PostOrganising> {
  const [collections, tags, row] = await Promise.all([
    readCollections(database),
    readTags(database),
    database.posts.where('key').equals(key).first(),
  ]);
  const known = {
    collections: collections.map(({ id, name, createdAt }) => ({ id, name, createdAt })),
    tags: tags.slice(0, MOST_TAGS).map(({ tag }) => tag),
  };
  if (row === undefined || row.trashedAt !== undefined) return known;
  const { category, note } = row;
  return { ...known, post: { collections: row.collections, tags: row.tags, note, ...(category && { category }) } };
}
