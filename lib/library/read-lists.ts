import type { CodebookVariable, CollectedCommunity, Collection, SavedSearch } from '../model';
import type { LorgnetteDatabase } from './database';

/** Collections by name, with the number of posts in each; those in the trash count as well. */
export async function readCollections(database: LorgnetteDatabase): Promise<(Collection & { posts: number })[]> {
  const [collections, counts] = await Promise.all([
    database.collections.toArray(),
    countValues(database, 'collections'),
  ]);
  return collections.map((row) => ({ ...row, posts: counts.get(row.id) ?? 0 })).sort(byName);
}

/** The codebook, oldest variable first. */
export async function readVariables(database: LorgnetteDatabase): Promise<CodebookVariable[]> {
  const variables = await database.variables.toArray();
  return variables.sort((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0));
}

export async function readSearches(database: LorgnetteDatabase): Promise<SavedSearch[]> {
  return (await database.searches.toArray()).sort(byName);
}

export async function readCollected(database: LorgnetteDatabase): Promise<CollectedCommunity[]> {
  return (await database.collected.toArray()).sort(byName);
}

/** All tags with the number of posts that have them, most used first; posts in the trash count as well. */
export async function readTags(database: LorgnetteDatabase): Promise<{ tag: string; posts: number }[]> {
  const counts = await countValues(database, 'tags');
  return [...counts].map(([tag, posts]) => ({ tag, posts })).sort((a, b) => b.posts - a.posts || byText(a.tag, b.tag));
}

/** A community of which there are posts. */
export interface LibraryCommunity {
  /** `<network>|<community id>`. */
  community: string;
  network: string;
  /** Its name when one of its posts came with it, else its id. */
  name: string;
  posts: number;
}

/** All communities in the library with their number of posts, largest first; posts in the trash count as well. */
export async function readLibraryCommunities(database: LorgnetteDatabase): Promise<LibraryCommunity[]> {
  const keys = (await database.posts.orderBy('communityKey').uniqueKeys()).map(String);
  const communities = await Promise.all(
    keys.map(async (community) => {
      const [posts, newest] = await Promise.all([
        database.posts.where('communityKey').equals(community).count(),
        database.posts.where('communityKey').equals(community).last(),
      ]);
      const id = community.slice(community.indexOf('|') + 1);
      return { community, network: newest?.post.network ?? '', name: newest?.community?.name ?? id, posts };
    }),
  );
  return communities.sort((a, b) => b.posts - a.posts || byText(a.name, b.name));
}

async function countValues(database: LorgnetteDatabase, index: 'tags' | 'collections'): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const value of await database.posts.orderBy(index).keys())
    counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  return counts;
}

function byName(a: { name: string }, b: { name: string }): number {
  return byText(a.name, b.name);
}

function byText(a: string, b: string): number {
  return a.localeCompare(b);
}
