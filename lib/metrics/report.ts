import type { Community, Post } from '../model';
import { audienceOf } from './audience';
import { breakdownsOf, type Rated } from './breakdowns';
import { byViews, viewSample } from './by-views';
import { calendarOf } from './calendar';
import { isContiguous } from './contiguity';
import { headlineOf } from './headline';
import { type Basis, knownInteractions, sharesShown } from './interactions';
import { divide } from './measure';
import { rulesOf } from './mode-rules';
import { movingMedian } from './moving-median';
import { overPerformance } from './over-performance';
import { ownSeries } from './own-series';
import { perDay } from './per-day';
import { postFigures } from './post-figures';
import * as rates from './rates';
import type { CompatMode, EngagementReport, Exclusions, NoFigure, ReportOptions } from './report-types';
import { rhythmOf } from './rhythm';
import { type Dated, type Sample, sampleOf } from './sample';
import { DAY, type Standing, standing } from './standing';
import { sampleWarnings } from './warnings';

export interface ReportInput {
  /** The community on screen; without it the members are unknown and the most frequent community is taken. */
  community?: Community;
  /** Everything seen, in any order; posts of other communities are sorted out here. */
  posts: readonly Post[];
  /** Clock reading, ISO 8601; decides age and window. */
  now: string;
  mode?: CompatMode;
  options?: ReportOptions;
}

const TOP_POSTS = 5;

/**
 * The whole engagement report of one community (metric definitions 2 to 7).
 *
 * The result depends on nothing but the input, not even on the order of the posts, and holds no NaN or Infinity.
 *
 * @throws RangeError when `now` is no date
 */
export function engagementReport(input: ReportInput): EngagementReport {
  const { community, mode = 'default', options = {} } = input;
  const now = Date.parse(input.now);
  if (!Number.isFinite(now)) throw new RangeError(`now is no date: ${input.now}`);
  const rules = rulesOf(mode, options);
  const calendar = calendarOf(options.timeZone);
  const own = ownSeries(input.posts, community);
  const sample = sampleOf(
    own.posts.map((entry) => standing(entry, rules, now)),
    rules,
  );
  const views = viewSample(own, rules, now);
  const historical = { ...options, perDay: rules.byFollowers === 'mean-of-days' };
  const audience = audienceOf(community, sample.posts, historical, now, calendar);
  const contiguous = own.placed && isContiguous(sample.posts, sample.standings);
  const settled = mode === 'default' ? withoutStrayPins(sample.posts, sample.standings) : sample.posts;
  const daily =
    audience.reason ??
    sample.reason ??
    perDay(engaged(settled, sample.basis), audience.ofDay, now, calendar, !sample.basis.shares);
  const statistic = rules.byFollowers === 'median' ? 'median' : 'mean';
  const setting = { audience, statistic, minimum: rules.minimum, reason: sample.reason } as const;
  const open = { ...setting, reason: openReason(sample.reason) };
  const seen = sample.reason?.reason === 'HIDDEN_LIKES' ? [...sample.posts, ...sample.hidden] : sample.posts;
  const sameKind = views.posts.length > 0 ? seen.filter(({ post }) => (post.viewsAre ?? 'views') === views.kind) : seen;
  const fitting = ratedPosts(sample, rules.shares, audience.of);
  const places = overPerformance(baselineOf(own, options, now), rules.pollVotes, now);
  const top = fitting.rated.flatMap(({ post, erF }) => (erF === undefined ? [] : [{ id: post.id, erF }]));
  return {
    mode,
    communityId: own.communityId,
    now: input.now,
    headline: headlineOf({ community, sample, audience, rules, mode, perDay: daily, contiguous, now: input.now }),
    byViews: byViews(views, rules),
    perDay: daily,
    rates: {
      love: rates.loveRate(sample.posts, setting),
      talk: rates.talkRate(sample.posts, setting),
      talkAll: rates.talkRate([...sample.posts, ...sample.hidden], open),
      share: rates.shareRate(seen, open),
      view: rates.viewRate(sameKind, open),
      commentDensity: rates.commentDensity(sample.posts, setting),
      virality: rates.virality(sameKind, open),
    },
    activityIndex: rates.activityIndex(sample.posts, sample.basis, setting),
    exclusions: exclusionsOf(sample.standings),
    posts: sample.standings.map((entry) =>
      postFigures(entry, { audience, basis: sample.basis, views, placed: places }),
    ),
    series: movingMedian(
      fitting.rated
        .toReversed()
        .flatMap(({ post, at, erF }) => (erF === undefined ? [] : [{ id: post.id, at, value: erF }])),
    ),
    rhythm: rhythmOf(ownTimes(sample.standings, now - rules.windowDays * DAY), now, calendar),
    breakdowns: {
      ...breakdownsOf(fitting.rated, calendar, options.hourBlock),
      ...(!fitting.basis.shares && { withoutShares: true }),
    },
    topPosts: top
      .toSorted((a, b) => b.erF - a.erF)
      .slice(0, TOP_POSTS)
      .map(({ id }) => id),
    contiguous,
    warnings: [...audience.warnings, ...sampleWarnings(sample, rules, contiguous), ...views.warnings],
  };
}

/** Hidden likes do not touch the rates of comments, shares and views. */
function openReason(reason: NoFigure | undefined): NoFigure | undefined {
  return reason?.reason === 'HIDDEN_LIKES' ? undefined : reason;
}

function engaged(posts: readonly Dated[], basis: Basis) {
  return posts.flatMap(({ post, at }) => {
    const total = knownInteractions(post, basis);
    return total === undefined ? [] : [{ at, interactions: total }];
  });
}

/** All posts of the window that count, newest first, with shares only if all of them show shares. */
function ratedPosts(
  { fitting, basis }: Sample,
  shares: boolean,
  followers: (at: number) => Parameters<typeof divide>[1] | undefined,
): { rated: Rated[]; basis: Basis } {
  const own = { ...basis, shares: shares && sharesShown(fitting.map(({ post }) => post)).all };
  const rated = fitting.flatMap(({ post, at }): Rated[] => {
    const total = knownInteractions(post, own);
    if (total === undefined) return [];
    const by = followers(at);
    const erF = by && divide(total, by)?.value;
    return [{ post, at, interactions: total.value, ...(erF !== undefined && { erF }) }];
  });
  return { rated, basis: own };
}

/** Posts to compare with: our own rules in every mode, without an age limit, wall and reels tab. */
function baselineOf(own: ReturnType<typeof ownSeries>, options: ReportOptions, now: number): Dated[] {
  const rules = { ...rulesOf('default', options), newest: Number.POSITIVE_INFINITY };
  const ageless = { ...rules, windowDays: Number.POSITIVE_INFINITY };
  const series = own.posts.map((entry) => (entry.place === 'reels' ? ({ ...entry, place: 'wall' } as const) : entry));
  // A pinned post outside the window was picked for its success, so it is no baseline.
  const fair = series.filter((entry) => standing(entry, rules, now).excluded !== 'pinned');
  return sampleOf(
    fair.map((entry) => standing(entry, ageless, now)),
    ageless,
  ).fitting;
}

/** Drops pinned posts that are older than the loaded part of the wall: nobody knows what stands between. */
function withoutStrayPins<T extends Standing>(posts: readonly T[], all: readonly Standing[]): T[] {
  const loaded = all.flatMap(({ post, place, at }) => (place === 'wall' && !post.pinned && at !== null ? [at] : []));
  const oldest = Math.min(...loaded);
  return posts.filter(({ post, at }) => !post.pinned || loaded.length === 0 || (at !== null && at >= oldest));
}

/** Publication times of all own posts of the window: also hidden likes, young ones and reposts. */
function ownTimes(all: readonly Standing[], start: number): number[] {
  const own = all.filter(({ post, place, excluded }) => {
    const others = post.ad || post.byVisitor || place !== 'wall';
    return !others && excluded !== 'deleted' && excluded !== 'pinned';
  });
  return withoutStrayPins(own, all).flatMap(({ at }) => (at === null || at < start ? [] : [at]));
}

function exclusionsOf(all: readonly Standing[]): Exclusions {
  const exclusions: Exclusions = {};
  for (const { excluded } of all) if (excluded) exclusions[excluded] = (exclusions[excluded] ?? 0) + 1;
  return exclusions;
}
