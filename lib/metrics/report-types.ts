import type { Count, PostFormat } from '../model';

/**
 * Why a figure cannot be given. The first six are the words of the metric definitions (section 1.2).
 *
 * - `HIDDEN_LIKES`: likes are hidden on this post, or on more than 30 % of the posts.
 * - `NO_VIEWS`: no view counter was seen.
 * - `NO_FOLLOWERS`: the community's members or followers are not known.
 * - `TOO_FEW_POSTS`: the sample is smaller than the formula needs (`n` and `needed` say how far).
 * - `ZERO_DENOMINATOR`: nothing to divide by.
 * - `PARSE_FAILED`: likes or comments were not in what we read.
 * - `NO_SHARES`: no, or not every, post of the sample shows its shares.
 * - `COMMENTS_CLOSED`: nobody could comment.
 * - `TOO_YOUNG`: younger than 24 hours.
 * - `TOO_SMALL`: fewer than 5 interactions are usual, so a multiple would say nothing.
 */
export type ReasonCode =
  | 'HIDDEN_LIKES'
  | 'NO_VIEWS'
  | 'NO_FOLLOWERS'
  | 'TOO_FEW_POSTS'
  | 'ZERO_DENOMINATOR'
  | 'PARSE_FAILED'
  | 'NO_SHARES'
  | 'COMMENTS_CLOSED'
  | 'TOO_YOUNG'
  | 'TOO_SMALL';

/** Ids of the formulas in the metric definitions, sections 2 and 3. */
export type FormulaId =
  | 'er_f'
  | 'er_v'
  | 'er_v_ratio'
  | 'er_day_mean'
  | 'er_period'
  | 'lr'
  | 'tr'
  | 'sr'
  | 'vr'
  | 'cd'
  | 'virality'
  | 'ai';

/** Whose documented rules are followed; `default` is ours. */
export type CompatMode = 'default' | 'popsters' | 'livedune-sum' | 'livedune-mean' | 'hypeauditor' | 'fanpagekarma';

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

/** Lowest and highest value that the rounded inputs allow. */
export interface Band {
  lo: number;
  hi: number;
}

/** A figure that cannot be given, and the counts that explain why. */
export interface NoFigure {
  reason: ReasonCode;
  /** Posts that could be used. */
  n: number;
  /** Posts that the formula needs. */
  needed?: number;
  /** Posts with hidden likes, of `of` otherwise fitting ones. */
  hidden?: number;
  of?: number;
}

/** One rate over a sample of posts. Every rate is a fraction (0.0125 is 1.25 %), `ai` and `cd` are per hundred. */
export interface Figure {
  formula: FormulaId;
  /** The one to print: `median`, unless the mode documents another statistic. */
  value: number;
  statistic: 'median' | 'mean' | 'pooled' | 'mean-of-days';
  median: number;
  mean: number;
  /** Quartiles, type 7. */
  q1: number;
  q3: number;
  min: number;
  max: number;
  n: number;
  /** Dates of the first and the last post, ISO 8601 UTC. */
  from: string;
  to: string;
  /** `small-sample`: 5 to 11 posts. */
  label: 'normal' | 'small-sample';
  /** Of `value`; missing when every input was exact, or when a rounded denominator may be zero. */
  band?: Band;
  /** Print "≈": half the band is more than 5 % of the value. */
  approximate: boolean;
  /** Interactions are likes + comments, because not every post shows its shares. */
  withoutShares?: boolean;
}

export type FigureOrReason = Figure | NoFigure;

export interface Headline extends Figure {
  formula: 'er_f';
  mode: CompatMode;
  /** Members or followers; its date is `denominatorAt`. */
  denominator: Count;
  /** When the denominator was read, ISO 8601 UTC. */
  denominatorAt: string;
  /** `now`: one denominator for all posts; `publish`: followers when each post appeared, from own snapshots. */
  denominatorIs: 'now' | 'publish';
  /** False: "from n posts seen, not a complete series"; never stored as the community's ER. */
  contiguous: boolean;
  /** Σ I / F of the sample; grows with posting, only for equal periods. */
  period: number;
}

export interface ByViews extends Figure {
  formula: 'er_v';
  /** Σ I / Σ V. */
  pooled: number;
  /** Which of the two counters was divided by; they are never mixed. */
  viewsAre: 'views' | 'plays';
}

/** Mean daily ER; all days count, also days without posts. */
export interface PerDay {
  formula: 'er_day_mean';
  value: number;
  band?: Band;
  approximate: boolean;
  /** Posts, and calendar days from the oldest of them until now, both included. */
  n: number;
  days: number;
  from: string;
  to: string;
  withoutShares?: boolean;
  /** Days with posts, oldest first; `day` is a calendar day in the report's time zone, "2026-11-20". */
  daily: Array<{ day: string; value: number; n: number }>;
}

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

/** Posts per day and gaps between them: all own posts of the window, also those with hidden likes. */
export interface Rhythm {
  postsPerDay: number;
  n: number;
  days: number;
  medianGapHours: number;
  longestGapHours: number;
  lastPostAt: string;
}

/** One bucket of a breakdown. */
export interface Bucket<Key> {
  key: Key;
  n: number;
  /** Median er_f; missing without a usable denominator. */
  median?: number;
  /** Relative activity: mean interactions of the bucket, as a share of the sum of all buckets' means. */
  relative?: number;
  /** Fewer than 3 posts: show it grey. */
  thin: boolean;
}

export interface HourBlock {
  /** ISO weekday, 1 is Monday. */
  weekday: number;
  /** First hour of the block, in the report's time zone. */
  hour: number;
}

/** A word or hashtag: posts with it against posts without it, at least 3 on both sides. */
export interface Term {
  term: string;
  n: number;
  median: number;
  without: { n: number; median: number };
}

export interface Breakdowns {
  formats: Array<Bucket<PostFormat>>;
  /** Best first among the blocks with at least 3 posts, then the thin ones. */
  hours: Array<Bucket<HourBlock>>;
  hourBlock: number;
  timeZone: string;
  lengths: Array<Bucket<'short' | 'medium' | 'long'>>;
  hashtags: Term[];
  words: Term[];
  /** Interactions are likes + comments, because not every post of the window shows its shares. */
  withoutShares?: boolean;
}

/**
 * What the reader of the figures should know.
 *
 * - `NOT_CONTIGUOUS`: posts seen, not a complete series.
 * - `FOLLOWERS_CHANGED`: by more than 10 % inside the window.
 * - `NO_HISTORY`: followers at publish time were asked for, and own snapshots do not reach that far.
 * - `MIXED_DATES`: `n` dates come from ids or labels, not from the network's own field.
 * - `DATE_AT_EDGE`: `n` posts stand in or out of the window by less than their date's precision.
 * - `SHARES_DROPPED`: only `n` of `of` posts show their shares, so shares were left out for all.
 * - `COMMENTS_CLOSED`: `n` posts had no comment counter because comments are closed.
 * - `MIXED_VIEWS`: views of `n` posts are of the other kind (plays or views) and were left out.
 */
export interface Warning {
  code:
    | 'NOT_CONTIGUOUS'
    | 'FOLLOWERS_CHANGED'
    | 'NO_HISTORY'
    | 'MIXED_DATES'
    | 'DATE_AT_EDGE'
    | 'SHARES_DROPPED'
    | 'COMMENTS_CLOSED'
    | 'MIXED_VIEWS';
  n?: number;
  of?: number;
  /** Relative change, for `FOLLOWERS_CHANGED`. */
  change?: number;
}

/** One own snapshot of the number of members. */
export interface FollowerSnapshot {
  /** ISO 8601 UTC. */
  at: string;
  members: Count;
}

export interface ReportOptions {
  /** IANA name for calendar days and best hours; default "UTC". */
  timeZone?: string;
  /** Length of the window in days; default 90. */
  windowDays?: number;
  /** Put posts younger than 24 h into the sample. */
  includeYoung?: boolean;
  includeReposts?: boolean;
  withoutCoauthored?: boolean;
  withoutPartnerships?: boolean;
  /** Add poll votes to the interactions (VK). */
  pollVotes?: boolean;
  /** Divide by followers when each post appeared, if `history` reaches that far. */
  denominator?: 'now' | 'publish';
  /** Own snapshots of the community, in any order. */
  history?: readonly FollowerSnapshot[];
  /** Hours per block of the best-hours table; default 3. */
  hourBlock?: number;
}

/** Everything the panel says about a community. All rates are fractions. No NaN, no Infinity. */
export interface EngagementReport {
  mode: CompatMode;
  communityId: string | null;
  /** The clock the report was made with. */
  now: string;
  headline: Headline | NoFigure;
  byViews: ByViews | NoFigure;
  perDay: PerDay | NoFigure;
  rates: {
    love: FigureOrReason;
    talk: FigureOrReason;
    /** Talk rate with the posts whose likes are hidden; the figure to offer when there is no headline. */
    talkAll: FigureOrReason;
    share: FigureOrReason;
    view: FigureOrReason;
    /** Comments per 100 likes. */
    commentDensity: FigureOrReason;
    virality: FigureOrReason;
  };
  /** Likes + 2 × comments + 3 × shares per 100 followers; an index, never to be compared with an ER. */
  activityIndex: FigureOrReason;
  exclusions: Exclusions;
  /** Every post of the community, newest first, undated last. */
  posts: PostFigures[];
  /** Moving median of the last 20 eligible posts, one point per post, oldest first; shares as in `breakdowns`. */
  series: Array<{ id: string; at: string; value: number }>;
  rhythm: Rhythm | NoFigure;
  breakdowns: Breakdowns;
  /** Ids of the posts with the highest er_f, at most 5, best first. */
  topPosts: string[];
  /** The sample comes from the chronological wall and has no gap that we know of. */
  contiguous: boolean;
  warnings: Warning[];
}

/** Tells a figure from a reason. */
export function isFigure<T extends object>(figure: T | NoFigure): figure is T {
  return !('reason' in figure);
}
