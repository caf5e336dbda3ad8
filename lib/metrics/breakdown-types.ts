import type { PostFormat } from '../model';

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
