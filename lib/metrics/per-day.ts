import { type Calendar, dayNumber, daysBetween } from './calendar';
import { divide, isApproximate, type Measure, printedBand, sum, times } from './measure';
import type { NoFigure, PerDay } from './report-types';

/** Interactions of one post with its publication time in milliseconds. */
export interface Engaged {
  at: number;
  interactions: Measure;
}

/**
 * Mean daily ER = Σ I in the period / (F · D), all days counted, also those without posts (metric definitions 3.3).
 *
 * The period goes from the day of the oldest post to today, both included. With a constant F the result equals
 * mean er_f × n / D, so a community may win by merely posting more: show posts per day beside it.
 *
 * @param followers F of a calendar day
 * @example five posts with 775 interactions, F = 10 000, D = 7 give 0.011071
 */
export function perDay(
  posts: readonly Engaged[],
  followers: (day: string) => Measure,
  now: number,
  calendar: Calendar,
  withoutShares: boolean,
): PerDay | NoFigure {
  const ordered = posts.toSorted((a, b) => a.at - b.at);
  const [oldest, newest] = [ordered[0], ordered.at(-1)];
  if (oldest === undefined || newest === undefined) return { reason: 'TOO_FEW_POSTS', n: 0 };
  const first = calendar.at(oldest.at).day;
  const last = calendar.at(Math.max(now, newest.at)).day;
  const days = daysBetween(first, last);
  const daily: Array<{ day: string; rate: Measure; n: number }> = [];
  for (const [day, ofDay] of Map.groupBy(ordered, ({ at }) => calendar.at(at).day)) {
    const rate = divide(sum(ofDay.map(({ interactions }) => interactions)), followers(day));
    if (rate === undefined) return { reason: 'ZERO_DENOMINATOR', n: posts.length };
    daily.push({ day, rate, n: ofDay.length });
  }
  const value = times(1 / days, sum(daily.map(({ rate }) => rate)));
  const band = printedBand(value);
  return {
    formula: 'er_day_mean',
    value: value.value,
    ...(band && { band }),
    approximate: isApproximate(value),
    n: posts.length,
    days,
    from: new Date(oldest.at).toISOString(),
    to: new Date(newest.at).toISOString(),
    ...(withoutShares && { withoutShares }),
    daily: daily
      .toSorted((a, b) => dayNumber(a.day) - dayNumber(b.day))
      .map(({ day, rate, n }) => ({ day, value: rate.value, n })),
  };
}
