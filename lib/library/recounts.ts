import Dexie from 'dexie';
import { type Count, isKnown, mergeCount, postKey, type Recount, type SaveRequest } from '../model';
import type { LorgnetteDatabase } from './database';
import { seenAt } from './post-row';

const FIGURES = ['reactions', 'comments', 'shares', 'views', 'members'] as const;

/** The counts that a request brings, or nothing when it knows none. */
export function recountOf(request: SaveRequest, now: string): Recount | undefined {
  const { post, community } = request;
  const { reactions, comments, shares, views } = post;
  if (![reactions, comments, shares, views].some(isKnown)) return undefined;
  const members = community?.members;
  return {
    post: postKey(post.network, post.id),
    at: seenAt(request, now),
    reactions,
    comments,
    shares,
    views,
    ...(members && isKnown(members) && { members }),
  };
}

/**
 * Joins a later recount into the one before it when both are of one day (UTC) and the later one changes no known
 * figure; undefined when it says something new and deserves a row of its own.
 */
export function joinedRecount(before: Recount, after: Recount): Recount | undefined {
  if (before.at.slice(0, 10) !== after.at.slice(0, 10)) return undefined;
  const joined: Recount = { ...before };
  for (const figure of FIGURES) {
    const [one, other] = [before[figure], after[figure]];
    if (other === undefined) continue;
    if (one !== undefined && isKnown(one) && !equal(mergeCount(one, other), one)) return undefined;
    joined[figure] = one === undefined ? other : mergeCount(one, other);
  }
  return joined;
}

/** The newest recount of every given post that has one. */
export async function newestRecounts(
  database: LorgnetteDatabase,
  posts: readonly string[],
): Promise<Map<string, Recount>> {
  const rows = await Promise.all(
    posts.map((post) =>
      database.recounts.where('[post+at]').between([post, Dexie.minKey], [post, Dexie.maxKey]).last(),
    ),
  );
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.post, row]])));
}

function equal(one: Count, other: Count): boolean {
  return one === other || (one.kind === other.kind && isKnown(one) && isKnown(other) && one.value === other.value);
}
