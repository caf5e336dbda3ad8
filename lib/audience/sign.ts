import type { SpokenClass } from './spoken-class';
import type { Why } from './why';
import type { Interval } from './wilson';

/** Lanes of audience.md 2; `shape` is context and never moves the verdict of the others. */
export type Lane = 'accounts' | 'registry' | 'comments' | 'shape';
export type SignLevel = 'none' | 'notable' | 'strong';

export type SignId =
  | 'suspicious-accounts'
  | 'dead-members'
  | 'fresh-ids'
  | 'id-batches'
  | 'promo-comments'
  | 'duplicate-comments'
  | 'comment-rotation'
  | 'comment-burst'
  | 'comment-concentration'
  | 'comment-depth'
  | 'engagement-gap'
  | 'few-reactions'
  | 'even-likes'
  | 'comments-per-like'
  | 'growth-jump';

/** Things that people should know beside a sign: innocent reasons, and limits of what was seen. */
export type SignNote =
  | 'could-be-contest'
  | 'newest-not-random'
  | 'opened-by-you'
  | 'empty-shells-apart'
  | 'signed-up-together'
  | 'pattern-not-probability'
  | 'no-base-rate'
  | 'rounded-figures'
  | 'people-not-bots'
  | 'fell-later';

/** Where threshold and base rate come from, by the name of its words; the prose of it stands beside each sign. */
export type SignSource =
  | 'accounts'
  | 'profiles'
  | 'registry'
  | 'id-batches'
  | 'dead-members'
  | 'comments'
  | 'promo-comments'
  | 'comment-depth'
  | 'shape'
  | 'likes'
  | 'growth-jump';

/** One fact behind an example, in log-odds. */
export interface Reason {
  feature: string;
  value: number;
  contribution: number;
  /** How the interface says it, with the facts beside it. */
  words: Why[];
}

/** A row that was counted, so that a person can check it. Lives in memory only. */
export interface Example {
  /** Account or comment id; "looks fine to me" sends it back as dismissed. */
  id: string;
  name?: string;
  text?: string;
  class?: SpokenClass;
  /** The three largest reasons for counting it, largest first. */
  reasons: Reason[];
  /** The strongest reason against, when there is one. */
  contraSign?: Reason;
  /** The bare figures that the reasons speak of: posts, followers, following, digits and length of the name... */
  facts: Record<string, number | boolean>;
}

/** One line of evidence: what was counted, of how many, against which threshold, from which source. */
export interface Sign {
  id: SignId;
  lane: Lane;
  level: SignLevel;
  /** Context never raises or lowers the verdict. */
  context: boolean;
  /** False when the sample is below the minimum; the level is then `none` and no share may be shown. */
  enough: boolean;
  count: number;
  sample: number;
  /** Sample at which this sign begins to speak. */
  needed: number;
  /** The figure that is compared: a share 0 to 1, a rate or a ratio; null when nothing can be computed. */
  value: number | null;
  interval: Interval | null;
  threshold: number;
  /** Undefined where nobody knows a base rate, which a note says. */
  source?: SignSource;
  notes: SignNote[];
  examples: Example[];
  /** Counts kept apart: classes of accounts, kinds of comments, runs of ids. */
  parts: Record<string, number>;
}

type SignStart = Pick<Sign, 'id' | 'lane' | 'threshold' | 'needed'> & Partial<Sign>;

/** A sign that says nothing yet; the caller adds what it found. */
export function sign(start: SignStart): Sign {
  return {
    level: 'none',
    context: start.lane === 'shape',
    enough: false,
    count: 0,
    sample: 0,
    value: null,
    interval: null,
    notes: [],
    examples: [],
    parts: {},
    ...start,
  };
}
