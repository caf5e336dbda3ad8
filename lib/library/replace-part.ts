import type { ImportPart } from '../model';
import type { PartEffect } from './commit-import';
import type { LorgnetteDatabase } from './database';
import { withColumns } from './post-row';
import { thumbnailRow } from './thumbnail-row';

/**
 * Writes a part of a backup into emptied tables, in the commit's transaction. Two rows of one key end the transaction:
 * such a file is no backup of ours.
 */
export async function replaceWithPart(database: LorgnetteDatabase, part: ImportPart): Promise<PartEffect> {
  const posts = part.posts ?? [];
  await database.posts.bulkAdd(posts.map(withColumns));
  await database.recounts.bulkAdd(part.recounts ?? []);
  await database.comments.bulkAdd(part.comments ?? []);
  await database.thumbnails.bulkAdd((part.thumbnails ?? []).map(({ post, ...picture }) => thumbnailRow(post, picture)));
  await database.collections.bulkAdd(part.collections ?? []);
  await database.variables.bulkAdd(part.variables ?? []);
  await database.searches.bulkAdd(part.searches ?? []);
  await database.collected.bulkAdd(part.collected ?? []);
  for (const { table, rows } of part.others ?? []) await database.table(table).bulkAdd(rows);
  return { added: posts.length, updated: 0 };
}
