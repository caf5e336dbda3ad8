import { type Calendar, daysBetween } from './calendar';
import { median } from './quantile';
import type { NoFigure, Rhythm } from './report-types';
import { HOUR } from './standing';

/**
 * Posts per day = n / D, and the gaps between posts in hours (metric definitions 5). D goes from the day of the oldest
 * post to today, both included.
 *
 * @param times publication of all own posts in milliseconds, in any order
 */
export function rhythmOf(times: readonly number[], now: number, calendar: Calendar): Rhythm | NoFigure {
  const ordered = times.toSorted((a, b) => a - b);
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (first === undefined || last === undefined || ordered.length < 2) {
    return { reason: 'TOO_FEW_POSTS', n: ordered.length, needed: 2 };
  }
  const gaps = ordered.slice(1).map((time, index) => (time - (ordered[index] ?? time)) / HOUR);
  const days = daysBetween(calendar.at(first).day, calendar.at(Math.max(now, last)).day);
  return {
    postsPerDay: ordered.length / days,
    n: ordered.length,
    days,
    medianGapHours: median(gaps),
    longestGapHours: Math.max(...gaps),
    lastPostAt: new Date(last).toISOString(),
  };
}
