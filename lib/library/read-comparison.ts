import type { KnownCommunity, SavedPost, Snapshot, Visit } from '../model';
import { communityKeyOf } from '../model';
import type { LorgnetteDatabase } from './database';
import { readLibraryCommunities } from './read-lists';
import { listCommunities } from './snapshots';
import { readCommunityTags, readVisits } from './visits';

/** Every community that can be compared: the last visited first, then those known by saved posts only. */
export async function readKnown(database: LorgnetteDatabase): Promise<KnownCommunity[]> {
  const [visited, saved, tags] = await Promise.all([
    listCommunities(database),
    readLibraryCommunities(database),
    readCommunityTags(database),
  ]);
  const counts = new Map(saved.map(({ community, posts }) => [community, posts]));
  const seen = visited.map((visit) => {
    const key = communityKeyOf(visit.network, visit.communityId);
    return { key, network: visit.network, name: visit.name, visit, savedPosts: counts.get(key) ?? 0 };
  });
  const keys = new Set(seen.map(({ key }) => key));
  const others = saved
    .filter(({ community }) => !keys.has(community))
    .map(({ community, network, name, posts }) => ({ key: community, network, name, savedPosts: posts }));
  return [...seen, ...others].map((row) => ({ ...row, tags: tags.get(row.key) ?? [] }));
}

/** Everything that is kept about one community. */
export interface KeptAbout {
  key: string;
  visit: Visit | undefined;
  snapshots: Snapshot[];
  saved: SavedPost[];
}

/** What is kept about some communities, in the given order, and the newest visit of every community. */
export async function readForComparison(
  database: LorgnetteDatabase,
  keys: readonly string[],
): Promise<{ kept: KeptAbout[]; newest: Snapshot[] }> {
  const [visits, newest] = await Promise.all([readVisits(database, keys), listCommunities(database)]);
  const kept = await Promise.all(
    keys.map(async (key) => {
      const [snapshots, saved] = await Promise.all([
        database.snapshots.where('community').equals(key).toArray(),
        database.posts.where('communityKey').equals(key).toArray(),
      ]);
      return { key, visit: visits.find(({ community }) => community === key), snapshots, saved };
    }),
  );
  return { kept, newest };
}
