import { type ImportPart, OTHER_TABLES, type TransferredPost } from '../model';
import type { LorgnetteDatabase, PostRow } from './database';
import { tableInBatches } from './read-batches';
import { transferredThumbnail } from './thumbnail-row';

const ROWS = 500;
/** Pictures are the heavy part of a backup. */
const PICTURES = 50;

/**
 * Everything in the database in parts as `stageImport` takes them; what can be computed again (the search index, the
 * columns beside posts) is left out. `commitImport` with `replace` makes the same tables of them.
 */
export async function* readBackup(database: LorgnetteDatabase): AsyncGenerator<ImportPart, void, undefined> {
  for (const name of ['collections', 'variables', 'searches', 'collected'] as const)
    for await (const rows of tableInBatches<unknown, unknown, unknown>(database.table(name), ROWS))
      yield { [name]: rows };
  for await (const rows of tableInBatches(database.posts, ROWS)) yield { posts: rows.map(transferredPost) };
  for await (const recounts of tableInBatches(database.recounts, ROWS)) yield { recounts };
  for await (const comments of tableInBatches(database.comments, ROWS)) yield { comments };
  for await (const rows of tableInBatches(database.thumbnails, PICTURES))
    yield { thumbnails: rows.map(transferredThumbnail) };
  for (const table of OTHER_TABLES)
    for await (const rows of tableInBatches<Record<string, unknown>, unknown, unknown>(database.table(table), ROWS))
      yield { others: [{ table, rows }] };
}

/** A post as it travels: without the columns that stand beside it for the indexes. */
export function transferredPost({ communityKey: _community, er: _er, ...post }: PostRow): TransferredPost {
  return post;
}
