import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { community, NOW, OWNER, post } from '../../tests/support/engagement';
import { ABSENT, type Count, HIDDEN, type Post, UNSUPPORTED } from '../model';
import { erJson } from './er-json';
import { engagementReport } from './report';
import { type CompatMode, isFigure } from './report-types';

const MODES: CompatMode[] = ['default', 'popsters', 'livedune-sum', 'livedune-mean', 'hypeauditor', 'fanpagekarma'];

const size = fc.oneof(fc.nat({ max: 5000 }), fc.nat({ max: 3 }), fc.constantFrom(0, 1, Number.MAX_SAFE_INTEGER));
const counts: fc.Arbitrary<Count> = fc.oneof(
  { weight: 6, arbitrary: size.map((value): Count => ({ kind: 'exact', value })) },
  {
    weight: 2,
    arbitrary: fc.tuple(size, fc.nat({ max: 2000 })).map(([value, step]): Count => {
      return { kind: 'rounded', value, lo: Math.max(0, value - step), hi: value + step, raw: 'x' };
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Count>(
      HIDDEN,
      ABSENT,
      UNSUPPORTED,
      { kind: 'exact', value: Number.POSITIVE_INFINITY },
      { kind: 'exact', value: Number.NaN },
      { kind: 'exact', value: 1e300 },
      { kind: 'exact', value: 0.4 },
      { kind: 'rounded', value: 5, lo: 9, hi: 1, raw: '?' },
    ),
  },
);

const dates = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -40, max: 24 * 120 }).map((hours) => hours) },
  { weight: 1, arbitrary: fc.constantFrom('nonsense', '-271821-04-20T00:00:00Z', '+275760-09-13T00:00:00Z', null) },
);

const surfaces = fc.constantFrom('wall', 'wall', 'wall', 'reels', 'feed', 'suggested', 'single', undefined);

const posts: fc.Arbitrary<Post[]> = fc
  .array(
    fc.record({
      date: dates,
      likes: counts,
      comments: counts,
      shares: counts,
      views: counts,
      pollVotes: counts,
      pinned: fc.constantFrom(true, false, false, false, null),
      ad: fc.constantFrom(true, false, false, false, null),
      format: fc.constantFrom<Post['format']>('image', 'image', 'reel', 'repost', 'text'),
      surface: surfaces,
      rank: fc.nat({ max: 30 }),
      own: fc.constantFrom(true, true, true, true, false),
      viewsAre: fc.constantFrom<Post['viewsAre']>('views', 'plays', undefined),
      dateFrom: fc.constantFrom<Post['dateFrom']>('id', 'label', undefined),
      text: fc.constantFrom('', 'Tea with #lemon today', 'long words about #lemon and #mint', 'only words about tea'),
      closed: fc.boolean(),
      visitor: fc.constantFrom(true, false, false, false),
    }),
    { maxLength: 45 },
  )
  .map((list) =>
    list.map((from, index) => {
      const base = post(`p${index}`, typeof from.date === 'number' ? from.date : 48, from);
      return {
        ...base,
        ...(typeof from.date === 'number' ? {} : { publishedAt: from.date }),
        communityId: from.own ? OWNER : '-2002',
        format: from.format,
        text: from.text,
        pinned: from.pinned,
        ad: from.ad,
        pollVotes: from.pollVotes,
        ...(from.viewsAre && { viewsAre: from.viewsAre }),
        ...(from.dateFrom && { dateFrom: from.dateFrom }),
        ...(from.closed && { commentsClosed: true }),
        ...(from.visitor && { byVisitor: true }),
        sightings: from.surface
          ? [{ surface: from.surface, communityId: from.own ? OWNER : '-2002', run: 'a', rank: from.rank }]
          : [],
      } satisfies Post;
    }),
  );

/** The same, with some posts read several times at the same moment, each time with other figures. */
const readings = fc.tuple(posts, posts, posts).map((lists) => lists.flat());

/** Every number anywhere in a value, with its path. */
function numbers(value: unknown, path = ''): Array<[string, number]> {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => numbers(part, `${path}.${key}`));
}

describe('properties', () => {
  it('no NaN, no Infinity, nothing negative, in any mode', () => {
    fc.assert(
      fc.property(posts, counts, fc.constantFrom(...MODES), fc.boolean(), (list, members, mode, publish) => {
        const history = [
          { at: '2026-08-01T00:00:00Z', members: { kind: 'exact', value: 0 } as const },
          { at: '2026-09-15T00:00:00Z', members },
          { at: 'nonsense', members },
        ];
        const options = publish ? ({ denominator: 'publish', history, includeYoung: true } as const) : {};
        // The denominator is handed through as it was read, so an impossible one is not ours to repair.
        const possible = members.kind !== 'exact' || Number.isSafeInteger(members.value) ? members : ABSENT;
        const report = engagementReport({ community: community(possible), posts: list, now: NOW, mode, options });
        for (const [path, number] of numbers(report)) {
          expect(Number.isFinite(number), `${path} = ${number}`).toBe(true);
          if (!path.endsWith('.z') && !path.endsWith('.change')) expect(number, path).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order of the posts', () => {
    fc.assert(
      fc.property(
        readings.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        fc.constantFrom(...MODES),
        ([list, shuffled], mode) => {
          const report = (of: Post[]) => engagementReport({ community: community(9000), posts: of, now: NOW, mode });
          expect(report(shuffled)).toEqual(report(list));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('an ineligible post changes nothing but the exclusions', () => {
    const ineligible: Post[] = [
      post('x', 50, { likes: 9e6 }, { ad: true, sightings: [] }),
      post('x', 24 * 200, { likes: 9e6 }, { pinned: true, format: 'other', sightings: [] }),
      post('x', 50, { likes: 9e6 }, { communityId: '-2002', sightings: [] }),
      post('x', 24 * 120, { likes: 9e6 }, { repostOf: '-5_1' }),
      post('x', 24 * 30, { likes: 9e6 }, { byVisitor: true }),
    ];
    const kept = ({
      headline,
      byViews,
      perDay,
      rates,
      activityIndex,
      series,
      rhythm,
      breakdowns,
      topPosts,
    }: Report) => ({
      ...{ headline, byViews, perDay, rates, activityIndex, series, rhythm, breakdowns, topPosts },
    });
    fc.assert(
      fc.property(posts, fc.constantFrom(...ineligible), (list, extra) => {
        const on = [...list, post('wall', 24 * 300)];
        const before = engagementReport({ community: community(9000), posts: on, now: NOW });
        const after = engagementReport({ community: community(9000), posts: [...on, extra], now: NOW });
        expect(kept(after)).toEqual(kept(before));
        expect(after.posts.filter(({ id }) => id !== 'x')).toEqual(before.posts);
        const code = after.posts.find(({ id }) => id === 'x')?.excluded;
        expect(code).toBeDefined();
        if (code)
          expect(after.exclusions).toEqual({ ...before.exclusions, [code]: (before.exclusions[code] ?? 0) + 1 });
      }),
      { numRuns: 200 },
    );
  });

  it('hidden is never zero: a hidden post and a post with no likes are told apart', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 6, maxLength: 15 }), (likes) => {
        const wall = likes.map((value, index) => post(`p${index}`, 30 + 30 * index, { likes: value }));
        const with_ = (first: Count) => [...wall, post('x', 40, { likes: first, comments: 2 })];
        const none = { kind: 'exact', value: 0 } as const;
        const of = (list: Post[]) => engagementReport({ community: community(9000), posts: list, now: NOW }).headline;
        expect(of(with_(HIDDEN))).toEqual(of(wall));
        expect(of(with_(ABSENT))).toEqual(of(wall));
        expect(of(with_(none))).toMatchObject({ n: likes.length + 1 });
      }),
    );
  });

  it('mean daily ER = mean ER × n / D, median and mean inside the range, bands hold the value', () => {
    fc.assert(
      fc.property(posts, (list) => {
        const plain = list.map((entry) => ({ ...entry, pinned: false }));
        const report = engagementReport({ community: community(9000), posts: plain, now: NOW });
        const { headline, perDay, byViews } = report;
        for (const figure of [headline, byViews, report.activityIndex, ...Object.values(report.rates)]) {
          if (!isFigure(figure)) continue;
          for (const value of [figure.median, figure.mean, figure.q1, figure.q3]) {
            expect(value).toBeGreaterThanOrEqual(figure.min);
            expect(value).toBeLessThanOrEqual(figure.max);
          }
          if (figure.band) {
            expect(figure.band.lo).toBeLessThanOrEqual(figure.value * (1 + 1e-12));
            expect(figure.band.hi).toBeGreaterThanOrEqual(figure.value * (1 - 1e-12));
          }
        }
        if (!isFigure(headline) || !isFigure(perDay)) return;
        expect(perDay.n).toBe(headline.n);
        const expected = (headline.mean * headline.n) / perDay.days;
        expect(Math.abs(perDay.value - expected)).toBeLessThanOrEqual(1e-9 * (1 + expected));
      }),
      { numRuns: 200 },
    );
  });
});

type Report = ReturnType<typeof engagementReport>;

describe('engagementReport', () => {
  it('refuses a clock that shows nothing', () => {
    expect(() => engagementReport({ posts: [], now: 'soon' })).toThrow(RangeError);
  });

  it('says what lacks without posts and without a community', () => {
    const report = engagementReport({ posts: [], now: NOW });
    expect(report.headline).toEqual({ reason: 'NO_FOLLOWERS', n: 0 });
    expect(report.byViews).toEqual({ reason: 'NO_VIEWS', n: 0 });
    expect(report.rhythm).toEqual({ reason: 'TOO_FEW_POSTS', n: 0, needed: 2 });
    expect(report.communityId).toBeNull();
  });

  const five = (more: Partial<Post> = {}) =>
    [1, 2, 3, 4, 5].map((day) =>
      post(`p${day}`, 30 * day, { likes: 10 * day, comments: 1, shares: 2, views: 500 }, more),
    );

  it('gives views without followers, and says what lacks', () => {
    const report = engagementReport({ community: community(ABSENT), posts: five(), now: NOW });
    expect(report.headline).toMatchObject({ reason: 'NO_FOLLOWERS', n: 5 });
    expect(report.perDay).toMatchObject({ reason: 'NO_FOLLOWERS' });
    expect(report.posts[0]).toMatchObject({ erFReason: 'NO_FOLLOWERS' });
    expect(report.byViews).toMatchObject({ n: 5, median: 33 / 500 });
    const empty = engagementReport({ community: community(0), posts: five(), now: NOW });
    expect(empty.headline).toMatchObject({ reason: 'ZERO_DENOMINATOR' });
  });

  it('takes the community with most posts on a wall when none is given', () => {
    const others = five().map((entry) => ({ ...entry, id: `q${entry.id}`, communityId: '-7', sightings: [] }));
    const report = engagementReport({ posts: [...five(), ...others, ...others], now: NOW });
    expect(report.communityId).toBe(OWNER);
    expect(report.exclusions).toEqual({ notOnWall: 5 });
    expect(report.posts.find(({ id }) => id === 'qp1')).toMatchObject({ erFReason: 'NO_FOLLOWERS' });
    const known = engagementReport({ community: community(1000), posts: [...five(), ...others], now: NOW });
    const foreign = known.posts.find(({ id }) => id === 'qp1');
    expect(foreign).toMatchObject({ erFReason: 'NO_FOLLOWERS', excluded: 'notOnWall' });
    expect(foreign).not.toHaveProperty('erF');
  });

  it('prints the contract', () => {
    const json = erJson(engagementReport({ community: community(1000), posts: five(), now: NOW }));
    expect(Object.keys(json).slice(0, 3)).toEqual(['headline', 'byViews', 'perDay']);
    expect(json.headline).toMatchObject({
      formula: 'er_f',
      median: 0.033,
      n: 5,
      denominator: { kind: 'exact', value: 1000 },
      label: 'small-sample',
    });
    expect(json.posts[0]).toEqual({ id: 'p1', erF: 0.013, erV: 0.026 });
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });

  it('divides by followers at publish time when own snapshots reach back, and says so', () => {
    const history = [{ at: '2026-11-12T12:00:00.000Z', members: { kind: 'exact', value: 500 } as const }];
    const options = { denominator: 'publish', history } as const;
    const report = engagementReport({ community: community(1000), posts: five(), now: NOW, options });
    // Ten days from 500 to 1 000: 60 hours ago there were 875.
    expect(report.headline).toMatchObject({ denominatorIs: 'publish' });
    expect(report.posts.find(({ id }) => id === 'p2')?.erF).toBeCloseTo(23 / 875, 12);
    expect(report.warnings).toContainEqual({ code: 'FOLLOWERS_CHANGED', change: expect.closeTo(0.4545, 3) });
    const blind = engagementReport({
      community: community(1000),
      posts: five(),
      now: NOW,
      options: { denominator: 'publish' },
    });
    expect(blind.headline).toMatchObject({ denominatorIs: 'now' });
    expect(blind.warnings).toContainEqual({ code: 'NO_HISTORY' });
  });
});
