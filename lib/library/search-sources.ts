import type { ColumnSource } from '../search/column-block';
import { termsOf } from '../search/searched-fields';
import { buildSegment, type Segment } from '../search/segment';
import type { LorgnetteDatabase, PostRow } from './database';

/** Posts with what the columns need to know beside their rows; in a transaction over `comments`. */
export async function sourcesOf({ comments }: LorgnetteDatabase, posts: readonly PostRow[]): Promise<ColumnSource[]> {
  if (posts.length === 0) return [];
  const keys = posts.map(({ key }) => key);
  const keeping = new Set(await comments.where('post').anyOf(keys).uniqueKeys());
  return posts.map((saved) => ({ saved, keptComments: keeping.has(saved.key) }));
}

/** Words of posts, as a segment. */
export function segmentOf(id: number, sources: readonly ColumnSource[]): Segment {
  return buildSegment(
    id,
    sources.map(({ saved }) => ({ n: saved.n, terms: termsOf(saved) })),
  );
}
