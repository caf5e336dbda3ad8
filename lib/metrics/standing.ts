import type { Post } from '../model';
import { interactions } from './interactions';
import { MATURE_HOURS, type ModeRules } from './mode-rules';
import type { Place } from './own-series';
import type { ExclusionCode } from './report-types';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** A post with its place in time and the reason why it does not count. */
export interface Standing {
  post: Post;
  place: Place;
  foreign: boolean;
  /** Publication in milliseconds since 1970; null when nothing dates it. */
  at: number | null;
  excluded?: ExclusionCode;
  dateAtEdge?: boolean;
}

/** Whether a post is a copy of somebody else's. */
export function isRepost(post: Post): boolean {
  return post.repostOf !== undefined || post.format === 'repost';
}

/** Publication in milliseconds; null for no date and for dates that cannot be (before 1970, or more than a day ahead). */
function publishedMs(post: Post, now: number): number | null {
  const at = post.publishedAt === null ? Number.NaN : Date.parse(post.publishedAt);
  return at >= 0 && at <= now + DAY ? at : null;
}

/**
 * Says why a post does not count whatever its figures are (metric definitions 4); undefined when it may count.
 *
 * A date read from a label is good to a day: a post whose day touches the window is kept and flagged.
 */
export function standing(
  entry: { post: Post; place: Place; foreign: boolean },
  rules: ModeRules,
  now: number,
): Standing {
  const { post, place } = entry;
  const at = publishedMs(post, now);
  const slack = post.dateFrom === 'label' ? DAY : 0;
  const start = now - rules.windowDays * DAY;
  const inWindow = at !== null && at + slack >= start;
  const doubts: Array<[ExclusionCode, boolean]> = [
    ['notOnWall', place !== 'wall'],
    ['deleted', post.deleted === true && typeof interactions(post, { shares: false, pollVotes: false }) === 'string'],
    ['ad', post.ad === true],
    ['byVisitor', post.byVisitor === true],
    ['repost', isRepost(post)],
    ['coauthored', (post.coauthors?.length ?? 0) > 0],
    ['partnership', post.partnership === true],
    ['pinned', post.pinned === true && !inWindow],
    ['undated', at === null],
    ['outOfWindow', !inWindow],
    ['young', at !== null && now - at < MATURE_HOURS * HOUR],
  ];
  const excluded = doubts.find(([code, applies]) => applies && (ALWAYS.has(code) || rules.leaveOut.has(code)))?.[0];
  const result: Standing = { ...entry, at };
  if (excluded !== undefined) result.excluded = excluded;
  if (excluded === undefined && at !== null && at < start) result.dateAtEdge = true;
  return result;
}

/** Nobody can count these, whatever the mode. */
const ALWAYS: ReadonlySet<ExclusionCode> = new Set(['notOnWall', 'deleted', 'undated', 'outOfWindow']);

/** Newest first, undated last; ties by id, so that the order of the input never matters. */
export function newestFirst(a: Standing, b: Standing): number {
  const [first, second] = [a.at ?? Number.NEGATIVE_INFINITY, b.at ?? Number.NEGATIVE_INFINITY];
  if (first !== second) return second > first ? 1 : -1;
  return a.post.id < b.post.id ? -1 : a.post.id > b.post.id ? 1 : 0;
}
