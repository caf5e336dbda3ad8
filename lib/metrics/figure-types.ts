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

/** Tells a figure from a reason. */
export function isFigure<T extends object>(figure: T | NoFigure): figure is T {
  return !('reason' in figure);
}
