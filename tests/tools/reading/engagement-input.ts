import { ABSENT, type Community, exact, type Post, type ReadResult } from '../../../lib/model';
import type { NetworkAdapter } from '../../../lib/networks/contract';

/** What the engagement report is made of. */
export interface EngagementInput {
  community?: Community;
  posts: Post[];
}

/**
 * Picks the community that the files are about: the page's own, else the one that most posts belong to. `followers`, given by the user, replaces what was read.
 */
export function engagementInput(
  result: ReadResult,
  adapter: NetworkAdapter | undefined,
  at: string,
  followers?: number,
): EngagementInput {
  const found = subjectOf(result, adapter);
  if (followers === undefined) return { posts: result.posts, ...(found && { community: found }) };
  const id = found?.id ?? mostFrequent(result.posts.map((post) => post.communityId));
  if (id === undefined) return { posts: result.posts };
  const members = exact(followers);
  return { posts: result.posts, community: { ...(found ?? unseen(result.network, id, at)), members } };
}

function subjectOf({ communities, posts, page }: ReadResult, adapter?: NetworkAdapter): Community | undefined {
  const named = communities.filter((community) => adapter?.isSubject(community, page));
  if (named.length === 1) return named[0];
  const owner = mostFrequent(posts.map((post) => post.communityId));
  const owning = communities.find((community) => community.id === owner);
  return owning ?? (communities.length === 1 && owner === undefined ? communities[0] : undefined);
}

/** The value that stands there most often; the first of several that are level. */
export function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** A community of which only the id is known. */
function unseen(network: string, id: string, at: string): Community {
  return {
    network,
    id,
    kind: 'page',
    name: '',
    members: ABSENT,
    provenance: { source: 'answer', where: 'command line', at, completeness: 'partial', adapter: 'command line' },
  };
}
