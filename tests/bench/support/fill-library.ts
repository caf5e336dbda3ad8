import type { LorgnetteDatabase } from '../../../lib/library/database';
import { maintainSearch } from '../../../lib/library/search-maintain';
import { postMaker } from './library-posts';

/** Adds made-up posts until there are so many, indexing as the background does; gives ms for posts and for the index. */
export async function fillLibrary(
  database: LorgnetteDatabase,
  from: number,
  until: number,
): Promise<{ posts: number; index: number }> {
  const make = postMaker(7 + from);
  const spent = { posts: 0, index: 0 };
  for (let start = from; start < until; start += 2000) {
    const rows = Array.from({ length: Math.min(2000, until - start) }, (_, index) => make(start + index));
    spent.posts += await timed(() => database.posts.bulkAdd(rows));
    spent.index += await timed(() => maintainSearch(database));
  }
  return spent;
}

/** How long some work takes, in ms. */
export async function timed(work: () => PromiseLike<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
