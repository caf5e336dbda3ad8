import { interactions } from '../../lib/metrics/interactions';
import { isKnown, type SavedPost } from '../../lib/model';

export interface FilledFormula {
  /** Reactions, comments and, when they were counted, shares. */
  parts: number[];
  members: number;
  value: number;
  withShares: boolean;
}

/**
 * The sum behind a saved ER by followers, when today's counts of the post still give exactly that figure; undefined
 * when they were seen anew since, or when a part is not known: a sum that does not add up explains nothing.
 */
export function filledFormula({ post, community, figures }: SavedPost): FilledFormula | undefined {
  const erF = figures?.erF;
  if (erF === undefined || community === undefined || !isKnown(community.members)) return undefined;
  const members = community.members.value;
  for (const shares of [true, false]) {
    const total = interactions(post, { shares, pollVotes: false });
    if (typeof total === 'string' || members <= 0 || Math.abs(total.value / members - erF) > 1e-9) continue;
    const counts = [post.reactions, post.comments, ...(shares ? [post.shares] : [])];
    return {
      parts: counts.map((count) => (isKnown(count) ? count.value : 0)),
      members,
      value: erF,
      withShares: shares,
    };
  }
  return undefined;
}
