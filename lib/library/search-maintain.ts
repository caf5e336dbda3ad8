import type { LorgnetteDatabase } from './database';
import { closeSegment } from './search-close';
import { mergeOnce } from './search-merge';
import { isReindexing, reindexSearch } from './search-reindex';
import { EMPTY_STATE, INDEX_FORMAT, readState } from './search-tables';

/** So many waiting posts are left to the readers, who take them in by themselves. */
const WAITING = 500;

/**
 * Brings the search index up to date after writes; for the background only, the single writer. May be called at any
 * time and cut off at any moment: each step is one transaction, and what is not in the index yet is read from the posts.
 */
export async function maintainSearch(database: LorgnetteDatabase): Promise<void> {
  if (isReindexing(database)) return;
  const row = await database.columns.get('state');
  if (row !== undefined && 'format' in row && row.format !== INDEX_FORMAT) await reindexSearch(database);
  while ((await waiting(database)) >= WAITING) await closeSegment(database);
  while (await mergeOnce(database)) await breath();
}

/** Number of posts that are not in the index as they are now; counted up to 500 of either kind. */
async function waiting(database: LorgnetteDatabase): Promise<number> {
  const { highest } = (await readState(database)) ?? EMPTY_STATE;
  const [changed, added] = await Promise.all([
    database.touched.limit(WAITING).primaryKeys(),
    database.posts.where('n').above(highest).limit(WAITING).primaryKeys(),
  ]);
  return changed.length + added.length;
}

/** Lets messages and saves go first. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
