import { median, medianDeviation } from './median';

/** How many members a community had at one of the user's own visits. */
export interface MembersAt {
  /** ISO 8601 UTC. */
  at: string;
  members: number;
}

/** A post as an explanation of growth: when, and how its reactions compare with the usual (1 = usual). */
export interface PostInTime {
  publishedAt: string;
  timesUsual: number | null;
  contest: boolean;
}

export interface GrowthJump {
  from: string;
  to: string;
  gained: number;
  /** Relative growth per day of this interval, and the limit it exceeded. */
  perDay: number;
  limit: number;
  /** More than 30 % of the jump was lost afterwards. */
  fellLater: boolean;
  /** A contest stands in the interval: an innocent reason. */
  contest: boolean;
}

const EARLIER_INTERVALS = 5;
const DEVIATIONS = 6;
const SMALLEST_JUMP = 100;
const VIRAL = 3;
const LOST_PART = 0.3;
const DAY_MS = 86_400_000;

/**
 * Jumps of members between own visits (audience.md 3.4): relative growth per day above the median + 6 MAD of at least
 * five earlier intervals, 100 members or more, and no post in the interval with more than three times its usual reach.
 */
export function growthJumps(visits: readonly MembersAt[], posts: readonly PostInTime[]): GrowthJump[] {
  const sorted = visits
    .map((visit) => ({ ...visit, time: Date.parse(visit.at) }))
    .filter(({ time, members }) => Number.isFinite(time) && members > 0)
    .sort((a, b) => a.time - b.time);
  const rates: number[] = [];
  const jumps: GrowthJump[] = [];
  for (const [i, end] of sorted.entries()) {
    const start = sorted[i - 1];
    if (start === undefined || end.time <= start.time) continue;
    const gained = end.members - start.members;
    const perDay = gained / start.members / ((end.time - start.time) / DAY_MS);
    const limit = limitOf(rates);
    rates.push(perDay);
    if (limit === null || perDay <= limit || gained < SMALLEST_JUMP) continue;
    const between = posts.filter(({ publishedAt }) => publishedAt >= start.at && publishedAt <= end.at);
    if (between.some(({ timesUsual }) => timesUsual !== null && timesUsual > VIRAL)) continue;
    const lowest = Math.min(...sorted.slice(i).map(({ members }) => members));
    const fellLater = end.members - lowest > LOST_PART * gained;
    const contest = between.some((post) => post.contest);
    jumps.push({ from: start.at, to: end.at, gained, perDay, limit, fellLater, contest });
  }
  return jumps;
}

function limitOf(earlier: readonly number[]): number | null {
  if (earlier.length < EARLIER_INTERVALS) return null;
  const [middle, spread] = [median(earlier), medianDeviation(earlier)];
  return middle === null || spread === null ? null : middle + DEVIATIONS * spread;
}
