import type { Account, Comment, Community, NetworkId, Post } from '../model';
import type { CommentScore } from './comment-model';
import type { MembersAt } from './growth';
import type { VkProfileFacts } from './vk-profile';

/** Everything the report is made of: what the user opened, and nothing else. */
export interface AudienceInput {
  network: NetworkId;
  /** Accounts seen in lists of this community. */
  accounts: readonly Account[];
  /** Comments under posts of this community. */
  comments: readonly Comment[];
  /** The community itself; without it the rules for small and famous ones cannot apply, and lane C is off. */
  community?: Community;
  /** Posts of this community, for lane C and for innocent reasons. */
  posts?: readonly Post[];
  /** Members at the user's own visits, for jumps. */
  visits?: readonly MembersAt[];
  /** Opened profiles by account id, where a network is scored that way. */
  profiles?: ReadonlyMap<string, VkProfileFacts>;
  /** Largest account id remembered from all visits (99.9th percentile), where ids are ordered. */
  idFrontier?: number;
  /** Ids of accounts and comments that the user called fine. */
  dismissed?: ReadonlySet<string>;
  /** Scores of comments that were read before, so that a growing thread is scored once; filled by the report. */
  commentScores?: WeakMap<Comment, CommentScore | null>;
  /** ISO 8601 UTC. */
  now: string;
}

const AUDIENCE_LISTS: ReadonlySet<string> = new Set(['members', 'followers', 'likers', 'comments']);

/** Accounts that belong to the audience: seen in one of its lists, and not the community itself. */
export function audienceAccounts({ accounts, community }: AudienceInput): Account[] {
  const seen = new Map<string, Account>();
  for (const account of accounts) {
    const own = account.id === community?.id;
    if (!own && account.seenIn.some((list) => AUDIENCE_LISTS.has(list))) seen.set(account.id, account);
  }
  return [...seen.values()];
}
