import type { PostFormat } from '../model';
import type { Band, ReasonCode } from './figure-types';

/**
 * Why a post is not in the headline's sample. One post has one code, the first that applies in this order.
 *
 * - `notOnWall`: not part of the community's own series (feed, search, suggestion, another community, reels tab only).
 * - `deleted`: gone, and its figures were never read.
 * - `ad`: paid delivery.
 * - `byVisitor`: written by a visitor.
 * - `repost`: a copy of somebody else's post.
 * - `coauthored`, `partnership`: only when the option asks for it.
 * - `pinned`: pinned, and older than the window or without a date.
 * - `undated`: nothing dates it.
 * - `outOfWindow`: older than the window (90 days).
 * - `young`: younger than 24 hours, still maturing.
 * - `beyondTwenty`: fine, but 20 newer ones fill the sample.
 * - `hiddenLikes`: the network hides its likes.
 * - `unread`: likes or comments were not in what we read.
 */
export type ExclusionCode =
  | 'notOnWall'
  | 'deleted'
  | 'ad'
  | 'byVisitor'
  | 'repost'
  | 'coauthored'
  | 'partnership'
  | 'pinned'
  | 'undated'
  | 'outOfWindow'
  | 'young'
  | 'beyondTwenty'
  | 'hiddenLikes'
  | 'unread';

/** Number of posts left out, by code; codes without a post are not there. */
export type Exclusions = Partial<Record<ExclusionCode, number>>;

/** The interactions of a post, part by part. */
export interface Counted {
  value: number;
  band?: Band;
  reactions: number;
  comments: number;
  shares?: number;
  pollVotes?: number;
}

/** What one post looks like next to the others. */
export interface PostFigures {
  id: string;
  publishedAt: string | null;
  format: PostFormat;
  /** Why it is not in the headline's sample; missing for posts in it. */
  excluded?: ExclusionCode;
  erF?: number;
  erFBand?: Band;
  /** Why there is no `erF`. */
  erFReason?: ReasonCode;
  erV?: number;
  /** What was added up for `erF`: the sum, and its parts as far as they are in it. */
  interactions?: Counted;
  /** Interactions of this post are likes + comments. */
  withoutShares?: boolean;
  /** Multiple of what is usual for this format: 1.9 is "1.9× usual". */
  timesUsual?: number;
  /** Expected interactions, and the number of posts they come from. */
  usual?: { expected: number; n: number };
  /** `UNDATED`: its age is not known, so it may still be growing. */
  timesUsualReason?: ReasonCode | 'UNDATED';
  /** Robust z of ln(1 + interactions). */
  z?: number;
  class?: 'breakout' | 'strong' | 'usual' | 'weak';
  /** `maturing`: younger than 24 h; `so-far`: younger than 7 days, say "so far"; missing without a date. */
  maturity?: 'maturing' | 'so-far' | 'final';
  /** Its date is a label's, and the window's edge runs through that day. */
  dateAtEdge?: boolean;
  /** Comments are closed; without a comment counter, interactions count none. */
  commentsClosed?: boolean;
  partnership?: boolean;
  coauthored?: boolean;
}
