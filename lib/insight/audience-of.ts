import { type VkProfileFacts, vkFactsOf } from '../audience';
import { type Account, type Comment, type Community, isKnown, type Post } from '../model';
import type { SessionState } from '../session/session';
import { postsOf } from '../session/subject';

/** What the user opened of one community's audience. */
export interface AudienceRecords {
  accounts: Account[];
  comments: Comment[];
  posts: Post[];
  /** Opened profiles among the accounts, by id. */
  profiles: Map<string, VkProfileFacts>;
}

/**
 * Records that belong to a community: people of its own lists and under its posts, and comments under its posts.
 * A person whose own profile or hover card was read, too, brings the counts that stood there.
 */
export function audienceOf(state: SessionState, community: Community): AudienceRecords {
  const posts = postsOf(state, community);
  const own = new Set([community.id, ...(community.otherIds ?? []), ...posts.map(({ id }) => id)]);
  // VK names a post by its wall, so comments under a post that was never seen itself are known, too.
  const wall = `${community.id}_`;
  const belongs = (id: string | undefined) => id !== undefined && (own.has(id) || id.startsWith(wall));
  const accounts: Account[] = [];
  for (const account of state.accounts.values()) {
    // Somebody who was met in another list since then still belongs to this one.
    const listOf = [account.listOf, ...(account.otherLists ?? [])].find(belongs);
    if (listOf === undefined) continue;
    const card = withCard(account, state.communities.get(account.id));
    accounts.push(card.listOf === listOf ? card : { ...card, listOf });
  }
  const comments = [...state.comments.values()].filter(({ postId }) => belongs(postId));
  return { accounts, comments, posts, profiles: openedProfiles(state, accounts) };
}

/** What was seen of those whose own page the user opened: its fields, and its wall. */
export function openedProfiles({ posts }: SessionState, accounts: readonly Account[]): Map<string, VkProfileFacts> {
  const walls = new Map<string, Post[]>(accounts.flatMap(({ id, filledIn }) => (filledIn ? [[id, []]] : [])));
  const profiles = new Map<string, VkProfileFacts>();
  if (walls.size === 0) return profiles;
  for (const post of posts.values()) walls.get(post.communityId)?.push(post);
  for (const account of accounts) {
    const facts = vkFactsOf(account, walls.get(account.id) ?? []);
    if (facts) profiles.set(account.id, facts);
  }
  return profiles;
}

/** An opened profile or hover card is read as an owner of posts; its counts are the account's. */
export function withCard(account: Account, profile: Community | undefined): Account {
  if (profile === undefined) return account;
  const { members, following, postsTotal } = profile;
  return {
    ...account,
    ...(account.followers === undefined && isKnown(members) && { followers: members }),
    ...(account.following === undefined && following && { following }),
    ...(account.posts === undefined && postsTotal && { posts: postsTotal }),
  };
}
