import type { Count } from '../model';
import type { Breakdowns, Rhythm } from './breakdown-types';
import type { Band, Figure, FigureOrReason, NoFigure } from './figure-types';
import type { Exclusions, PostFigures } from './post-types';

export type * from './breakdown-types';
export * from './figure-types';
export type * from './post-types';

/** Whose documented rules are followed; `default` is ours. */
export type CompatMode = 'default' | 'popsters' | 'livedune-sum' | 'livedune-mean' | 'hypeauditor' | 'fanpagekarma';

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
