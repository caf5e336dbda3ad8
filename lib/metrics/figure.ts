import { mean } from './mean';
import { isApproximate, type Measure, printedBand } from './measure';
import { NORMAL_SAMPLE } from './mode-rules';
import { median, quantile } from './quantile';
import type { Figure, FormulaId, NoFigure, ReasonCode } from './report-types';

/** One post's rate with its publication time in milliseconds. */
export interface Point {
  at: number;
  rate: Measure;
}

export interface Summing {
  statistic: Figure['statistic'];
  /** Fewer points give `TOO_FEW_POSTS`. */
  minimum: number;
  /** What to say when there is no point at all. */
  none: ReasonCode;
  /** Value of the statistics that are not made of single rates. */
  total?: Measure | undefined;
  withoutShares?: boolean;
}

/**
 * Sums up the rates of single posts: median, mean, quartiles (type 7), n and span (metric definitions 3.1).
 *
 * The band of a median or mean is the median or mean of the lowest and of the highest values: both grow with each
 * input, so no true value lies outside.
 */
export function figureOf<Id extends FormulaId>(
  formula: Id,
  points: readonly Point[],
  how: Summing,
): (Figure & { formula: Id }) | NoFigure {
  const n = points.length;
  if (n === 0) return { reason: how.none, n, needed: how.minimum };
  if (n < how.minimum) return { reason: 'TOO_FEW_POSTS', n, needed: how.minimum };
  const values = points.map(({ rate }) => rate.value);
  const [statistic, value] = printedValue(points, how);
  const band = printedBand(value);
  const times = points.map(({ at }) => at);
  return {
    formula,
    value: value.value,
    statistic,
    median: median(values),
    mean: mean(values),
    q1: quantile(values, 0.25),
    q3: quantile(values, 0.75),
    min: Math.min(...values),
    max: Math.max(...values),
    n,
    from: new Date(Math.min(...times)).toISOString(),
    to: new Date(Math.max(...times)).toISOString(),
    label: n < NORMAL_SAMPLE ? 'small-sample' : 'normal',
    ...(band && { band }),
    approximate: isApproximate(value),
    ...(how.withoutShares && { withoutShares: true }),
  };
}

function printedValue(points: readonly Point[], how: Summing): [Figure['statistic'], Measure] {
  if (how.total !== undefined) return [how.statistic, how.total];
  const [name, middle] = how.statistic === 'median' ? (['median', median] as const) : (['mean', mean] as const);
  const of = (part: keyof Measure) => middle(points.map(({ rate }) => rate[part]));
  return [name, { value: of('value'), lo: of('lo'), hi: of('hi') }];
}
