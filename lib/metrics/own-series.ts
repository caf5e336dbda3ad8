import { type Community, mergePost, type Post } from '../model';
import { textOrder } from '../text/text-order';

/** Where a post belongs: the community's wall, its reels tab alone, or somewhere else. */
export type Place = 'wall' | 'reels' | 'elsewhere';

export interface OwnSeries {
  communityId: string | null;
  /** Each post once. `foreign`: of another community, so its figures cannot be related to this one. */
  posts: Array<{ post: Post; place: Place; foreign: boolean }>;
  /** False when no view told which posts stand on the wall: then all posts of the community were taken. */
  placed: boolean;
}

/**
 * Sorts out which posts are the community's own series (metric definitions 3.2 and 4).
 *
 * Without a community the one with most posts on a wall is taken, else the one with most posts.
 */
export function ownSeries(posts: readonly Post[], community?: Community): OwnSeries {
  const single = once(posts);
  const communityId = community?.id ?? mostFrequent(single);
  const ids = new Set([communityId, ...(community?.otherIds ?? [])]);
  const isOwn = (id: string | undefined) => id !== undefined && ids.has(id);
  const stands = (post: Post, surface: 'wall' | 'reels') =>
    post.sightings.some((seen) => seen.surface === surface && isOwn(seen.communityId ?? post.communityId));
  const placed = single.some((post) => stands(post, 'wall'));
  const placeOf = (post: Post): Place => {
    if (placed) return stands(post, 'wall') ? 'wall' : stands(post, 'reels') ? 'reels' : 'elsewhere';
    return isOwn(post.communityId) ? 'wall' : 'elsewhere';
  };
  return {
    communityId,
    placed,
    posts: single.map((post) => {
      const place = placeOf(post);
      return { post, place, foreign: place === 'elsewhere' && !isOwn(post.communityId) };
    }),
  };
}

/** Joins repeated ids; the result does not depend on the order of the input. */
function once(posts: readonly Post[]): Post[] {
  const byId = Map.groupBy(posts, (post) => post.id);
  return [...byId.values()].flatMap((readings) => {
    const [first, ...rest] = readings.length > 1 ? readings.toSorted(byReading) : readings;
    return first === undefined ? [] : [rest.reduce(mergePost, first)];
  });
}

function byReading(a: Post, b: Post): number {
  return textOrder(a.provenance.at, b.provenance.at) || textOrder(JSON.stringify(a), JSON.stringify(b));
}

function mostFrequent(posts: readonly Post[]): string | null {
  const walls = posts.flatMap((post) =>
    post.sightings.filter((seen) => seen.surface === 'wall').map((seen) => seen.communityId ?? post.communityId),
  );
  const counts = new Map<string, number>();
  for (const id of walls.length > 0 ? walls : posts.map((post) => post.communityId)) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const ranked = [...counts].toSorted((a, b) => b[1] - a[1] || textOrder(a[0], b[0]));
  return ranked[0]?.[0] ?? null;
}
