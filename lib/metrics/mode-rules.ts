import type { CompatMode, ExclusionCode, ReportOptions } from './report-types';

/** What a mode counts and how it sums up. */
export interface ModeRules {
  /** Age limit of posts in days; infinite when the tool documents none. */
  windowDays: number;
  /** The newest so many posts. */
  newest: number;
  /** Fewer posts give no figure. */
  minimum: number;
  /** No headline when more than this part of the posts hides its likes. */
  hiddenLimit: number;
  leaveOut: ReadonlySet<ExclusionCode>;
  shares: boolean;
  pollVotes: boolean;
  /** How single rates become one. */
  byFollowers: 'median' | 'mean' | 'mean-of-days';
  byViews: 'median' | 'mean' | 'pooled';
}

/** Sample and limits of the headline (metric definitions 3.1 and 4). */
export const WINDOW_DAYS = 90;
export const NEWEST = 20;
export const MINIMUM = 5;
export const NORMAL_SAMPLE = 12;
export const HIDDEN_LIMIT = 0.3;
export const MATURE_HOURS = 24;

const NONE: ReadonlySet<ExclusionCode> = new Set();

/**
 * The documented rules of a mode, and nothing but those (metric definitions 11): where a tool documents no exclusion,
 * none is made. Posts of others, undated posts and posts whose figures are unknown can be counted by nobody.
 */
export function rulesOf(mode: CompatMode, options: ReportOptions): ModeRules {
  const plain = {
    windowDays: options.windowDays ?? WINDOW_DAYS,
    newest: Number.POSITIVE_INFINITY,
    minimum: 1,
    hiddenLimit: 1,
    leaveOut: NONE,
    shares: true,
    pollVotes: false,
    byFollowers: 'mean',
    byViews: 'mean',
  } as const;
  switch (mode) {
    case 'popsters':
      return plain;
    case 'livedune-sum':
      return { ...plain, pollVotes: true, byViews: 'pooled' };
    case 'livedune-mean':
      return { ...plain, pollVotes: true };
    case 'fanpagekarma':
      return { ...plain, byFollowers: 'mean-of-days' };
    case 'hypeauditor':
      return {
        ...plain,
        windowDays: Number.POSITIVE_INFINITY,
        newest: 12,
        shares: false,
        byFollowers: 'median',
        byViews: 'median',
      };
    default:
      return ownRules(options);
  }
}

function ownRules(options: ReportOptions): ModeRules {
  const leaveOut = new Set<ExclusionCode>(['ad', 'byVisitor', 'pinned']);
  if (!options.includeYoung) leaveOut.add('young');
  if (!options.includeReposts) leaveOut.add('repost');
  if (options.withoutCoauthored) leaveOut.add('coauthored');
  if (options.withoutPartnerships) leaveOut.add('partnership');
  return {
    windowDays: options.windowDays ?? WINDOW_DAYS,
    newest: NEWEST,
    minimum: MINIMUM,
    hiddenLimit: HIDDEN_LIMIT,
    leaveOut,
    shares: true,
    pollVotes: options.pollVotes ?? false,
    byFollowers: 'median',
    byViews: 'median',
  };
}
