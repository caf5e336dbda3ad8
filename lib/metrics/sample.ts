import { type Basis, interactions, sharesShown } from './interactions';
import type { ModeRules } from './mode-rules';
import type { NoFigure } from './report-types';
import { newestFirst, type Standing } from './standing';

/** A standing with a date, which every post of a sample has. */
export type Dated = Standing & { at: number };

export interface Sample {
  /** Posts of the headline, newest first. */
  posts: Dated[];
  /** Posts that would be in it if their likes were not hidden, newest first. */
  hidden: Dated[];
  /** All posts that fit, also beyond the newest 20, newest first. */
  fitting: Dated[];
  /** All posts with the final reason why they are out. */
  standings: Standing[];
  basis: Basis;
  /** Posts of the sample that show their shares. */
  withShares: number;
  /** Why the sample gives no figure; undefined when it does. */
  reason?: NoFigure;
}

/**
 * The newest posts that count (metric definitions 3.1): at most 20 of the last 90 days, fewer than 5 are too few, and
 * no figure when more than 30 % of them hide their likes.
 *
 * Hidden or unread posts that are older than a full sample are beyond it, not missing from it.
 */
export function sampleOf(all: readonly Standing[], rules: ModeRules): Sample {
  const posts: Dated[] = [];
  const hidden: Dated[] = [];
  const fitting: Dated[] = [];
  let unread = 0;
  const standings = all.toSorted(newestFirst).map((entry): Standing => {
    if (entry.excluded !== undefined || entry.at === null) return entry;
    const dated: Dated = { ...entry, at: entry.at };
    const total = interactions(entry.post, { shares: false, pollVotes: false });
    const full = posts.length >= rules.newest;
    if (typeof total !== 'string') {
      fitting.push(dated);
      if (!full) posts.push(dated);
    } else if (!full) {
      if (total === 'HIDDEN_LIKES') hidden.push(dated);
      else unread++;
    }
    if (full) return { ...entry, excluded: 'beyondTwenty' };
    if (typeof total === 'string') return { ...entry, excluded: total === 'HIDDEN_LIKES' ? 'hiddenLikes' : 'unread' };
    return entry;
  });
  const shares = sharesShown(posts.map(({ post }) => post));
  const basis: Basis = { shares: rules.shares && shares.all, pollVotes: rules.pollVotes };
  const reason = reasonOf(posts.length, hidden.length, unread, rules);
  return { posts, hidden, fitting, standings, basis, withShares: shares.n, ...(reason && { reason }) };
}

function reasonOf(n: number, hidden: number, unread: number, rules: ModeRules): NoFigure | undefined {
  const of = n + hidden;
  const tooFew: NoFigure = { reason: 'TOO_FEW_POSTS', n, needed: rules.minimum };
  const hiding: NoFigure = { reason: 'HIDDEN_LIKES', n, needed: rules.minimum, hidden, of };
  if (n === 0 && hidden > 0) return hiding;
  if (n < rules.minimum && of >= rules.minimum) return hiding;
  if (of >= rules.minimum && hidden > rules.hiddenLimit * of) return hiding;
  if (n < rules.minimum && of + unread >= rules.minimum) return { ...tooFew, reason: 'PARSE_FAILED', of: of + unread };
  return n < rules.minimum ? tooFew : undefined;
}
