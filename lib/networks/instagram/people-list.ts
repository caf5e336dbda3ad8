import type { Account, PageRef } from '../../model';
import type { FoundPeople } from './find-records';

export interface PeopleList {
  seenIn: Account['seenIn'][number];
  listOf?: string;
}

const EDGES: { [name: string]: PeopleList['seenIn'] } = {
  edge_followed_by: 'followers',
  edge_follow: 'following',
  edge_liked_by: 'likers',
};

/**
 * Which list of people this is and whose. Undefined for lists that are none of ours (people to follow, search).
 *
 * The address says it (`/friendships/{id}/followers/`, `/media/{id}/likers/`); a saved answer without an address is
 * told by its envelope: `user_count` stands with likers, `show_spam_follow_request_tab` with followers,
 * `follow_ranking_token` with the followed (2024-03, 2026-02).
 */
export function peopleList(people: FoundPeople, sourceUrl: string | undefined, page: PageRef): PeopleList | undefined {
  const edges = Object.hasOwn(EDGES, people.name) ? EDGES[people.name] : undefined;
  if (edges) return whose(edges, edges === 'likers' ? page.postId : page.communityId);
  const friends = sourceUrl?.match(/\/friendships\/(\d{1,25})\/(followers|following)\//);
  if (friends) return whose(friends[2] === 'followers' ? 'followers' : 'following', friends[1]);
  const liked = sourceUrl?.match(/\/media\/(\d{1,25})(?:_\d+)?\/likers\//);
  if (liked) return whose('likers', liked[1]);
  if (sourceUrl?.includes('/api/v1/')) return undefined;
  const { envelope } = people;
  if (typeof envelope.user_count === 'number') return whose('likers', page.postId);
  if (!('big_list' in envelope) && !('page_size' in envelope)) return undefined;
  return whose(direction(people, page), page.communityId);
}

function whose(seenIn: PeopleList['seenIn'], listOf: string | undefined): PeopleList {
  return listOf === undefined ? { seenIn } : { seenIn, listOf };
}

function direction({ envelope, nodes }: FoundPeople, page: PageRef): PeopleList['seenIn'] {
  if (page.tab === 'followers' || page.tab === 'following') return page.tab;
  return 'follow_ranking_token' in envelope || nodes.some((user) => 'is_favorite' in user) ? 'following' : 'followers';
}
