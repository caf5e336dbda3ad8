import { describe, expect, it } from 'vitest';
import { community, NOW, post, rounded } from '../../tests/support/engagement';
import { HIDDEN, type Post } from '../model';
import { calendarOf } from './calendar';
import { erGrowth } from './er-growth';
import { erJson } from './er-json';
import { expectedInteractions } from './expected';
import { followerGrowth } from './growth';
import { perDay } from './per-day';
import { printableDigits } from './printable';
import { median } from './quantile';
import { engagementReport } from './report';
import { isFigure } from './report-types';
import { classOfZ, robustZ } from './robust-z';
import { weeklyGrowth } from './weekly-growth';

/** Takes the figure out, and fails the test when there is a reason instead. */
function figure<T extends object>(value: T): Exclude<T, { reason: unknown }> {
  if (!isFigure(value as object)) throw new Error(`no figure: ${JSON.stringify(value)}`);
  return value as Exclude<T, { reason: unknown }>;
}

const at = (day: number, hour = 10) => ({ publishedAt: new Date(Date.UTC(2026, 10, 15 + day, hour)).toISOString() });

/** Set A of the metric definitions; the seventh day is today, 22 November. */
const SET_A: Post[] = [
  post('p1', 0, { likes: 120, comments: 10, shares: 20, views: 3000 }, at(1)),
  post('p2', 0, { likes: 80, comments: 5, shares: 15, views: 2500 }, at(1, 15)),
  post('p3', 0, { likes: 200, comments: 40, shares: 60, views: 6000 }, at(2)),
  post('p4', 0, { likes: 90, comments: 10, shares: 0, views: 2000 }, at(4)),
  post('p5', 0, { likes: HIDDEN, comments: 30, shares: 10, views: 4000 }, at(5)),
  post('p6', 24 * 200, { likes: 900, comments: 200, shares: 400, views: 40_000 }, { pinned: true }),
  post('p7', 3, { likes: 15, comments: 1, shares: 0, views: 300 }),
  post('p8', 0, { likes: 60, comments: 2, shares: 8, views: 9000 }, { ...at(3), ad: true }),
  post('p9', 0, { likes: 110, comments: 10, shares: 5, views: 2500 }, at(6, 9)),
];

describe('set A', () => {
  const report = engagementReport({ community: community(10_000), posts: SET_A, now: NOW });
  const rateOf = (id: string, key: 'erF' | 'erV') => report.posts.find((entry) => entry.id === id)?.[key];

  it('er_f per post', () => {
    const rates = ['p1', 'p2', 'p3', 'p4', 'p9'].map((id) => rateOf(id, 'erF'));
    expect(rates).toEqual([0.015, 0.01, 0.03, 0.01, 0.0125]);
  });

  it('headline: median, mean, quartiles, small sample', () => {
    const headline = figure(report.headline);
    expect(headline.median).toBeCloseTo(0.0125, 12);
    expect(headline.value).toBe(headline.median);
    expect(headline.mean).toBeCloseTo(0.0155, 12);
    expect([headline.q1, headline.q3]).toEqual([0.01, 0.015]);
    expect(headline).toMatchObject({ formula: 'er_f', n: 5, label: 'small-sample', approximate: false });
    expect(headline).toMatchObject({ from: at(1).publishedAt, to: at(6, 9).publishedAt });
    expect(headline).not.toHaveProperty('band');
    expect(headline.period).toBeCloseTo(0.0775, 12);
  });

  it('average ERday, D = 7', () => {
    const daily = figure(report.perDay);
    expect(daily.days).toBe(7);
    expect(daily.value).toBeCloseTo(0.011071, 6);
    expect(daily.value).toBeCloseTo((0.0155 * 5) / 7, 12);
    expect(daily.daily.map(({ value, n }) => [Number(value.toFixed(6)), n])).toEqual([
      [0.025, 2],
      [0.03, 1],
      [0.01, 1],
      [0.0125, 1],
    ]);
  });

  it('er_v per post, median, mean and pooled', () => {
    expect(['p1', 'p2', 'p3', 'p4', 'p9'].map((id) => rateOf(id, 'erV'))).toEqual([0.05, 0.04, 0.05, 0.05, 0.05]);
    const views = figure(report.byViews);
    expect(views.median).toBeCloseTo(0.05, 12);
    expect(views.value).toBe(views.median);
    expect(views.mean).toBeCloseTo(0.048, 12);
    expect(views.pooled).toBeCloseTo(775 / 16_000, 12);
  });

  it('mean love, talk and share rate, and mean view rate', () => {
    expect(figure(report.rates.love).mean).toBeCloseTo(0.012, 12);
    expect(figure(report.rates.talk).mean).toBeCloseTo(0.0015, 12);
    expect(figure(report.rates.share).mean).toBeCloseTo(0.002, 12);
    expect(figure(report.rates.view).mean).toBeCloseTo(0.32, 12);
  });

  it('comments per 100 likes, and virality', () => {
    const density = [10 / 120, 5 / 80, 40 / 200, 10 / 90, 10 / 110].map((part) => 100 * part);
    expect(figure(report.rates.commentDensity).median).toBeCloseTo(median(density), 12);
    expect(figure(report.rates.virality).median).toBeCloseTo(0.006, 12);
    expect(figure(report.rates.virality)).toMatchObject({ n: 5, min: 0, max: 0.01 });
  });

  it('mean talk rate with the post whose likes are hidden', () => {
    expect(figure(report.rates.talkAll)).toMatchObject({ n: 6 });
    expect(figure(report.rates.talkAll).mean).toBeCloseTo(0.00175, 12);
  });

  it('the wrong figures must not appear', () => {
    const text = JSON.stringify(report);
    const numbers = [...text.matchAll(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g)].map(([number]) => Number(number));
    for (const wrong of [0.029513, 0.026678]) {
      expect(numbers.filter((number) => Math.abs(number - wrong) < 1e-5)).toEqual([]);
    }
  });

  it('the wrong figures are what the named mistakes give', () => {
    const dropped = SET_A.filter(({ id }) => id !== 'p5').map(({ id }) => rateOf(id, 'erF') ?? Number.NaN);
    expect(dropped.reduce((a, b) => a + b, 0) / 8).toBeCloseTo(0.029513, 5);
    expect((dropped.reduce((a, b) => a + b, 0) + 40 / 10_000) / 9).toBeCloseTo(0.026678, 5);
  });

  it('activity index of p1', () => {
    const one = engagementReport({
      community: community(10_000),
      posts: [1, 2, 3, 4, 5].map((id) => ({ ...SET_A[0], id: `same ${id}` }) as Post),
      now: NOW,
    });
    expect(figure(one.activityIndex).value).toBeCloseTo(2, 12);
    expect(figure(report.activityIndex).max).toBeCloseTo((200 + 2 * 40 + 3 * 60) / 100, 12);
  });

  it('exclusions printed', () => {
    expect(report.exclusions).toEqual({ hiddenLikes: 1, pinned: 1, young: 1, ad: 1 });
    expect(erJson(report).exclusions).toEqual({ hiddenLikes: 1, pinned: 1, young: 1, ad: 1 });
  });
});

describe('set B', () => {
  const others = [100, 110, 120, 130, 140, 150, 160, 170, 180, 190, 200, 400];
  const series = [...others].map((likes, index) => post(`o${index}`, 24 * (20 + index), { likes }));

  it('expected interactions and multiples', () => {
    expect(expectedInteractions(others)).toBe(155);
    expect(expectedInteractions([0, 0, 0, 10, 10, 10, 10, 10, 10, 90, 90, 500])).toBe(10);
    for (const [likes, times] of [
      [300, 1.94],
      [80, 0.52],
    ] as const) {
      const posts = [...series, post('x', 24 * 10, { likes })];
      const found = engagementReport({ community: community(10_000), posts, now: NOW }).posts;
      const badge = found.find(({ id }) => id === 'x');
      expect(badge?.timesUsual).toBeCloseTo(times, 2);
      expect(badge).toMatchObject({ usual: { expected: 155, n: 12 }, maturity: 'final' });
    }
  });

  it('median and robust z', () => {
    expect(median(others)).toBe(155);
    expect(robustZ(300, others)).toBeCloseTo(2.35, 2);
    expect(classOfZ(robustZ(300, others) ?? 0)).toBe('strong');
  });
});

describe('set C', () => {
  it('Fanpage Karma daily engagement', () => {
    const fans = [3500, 3590, 3700, 3750, 3755, 3780, 3783];
    const done = [20, 0, 37, 100, 0, 0, 2];
    const day = (index: number) => new Date(Date.UTC(2026, 10, 16 + index, 10));
    const engaged = done.flatMap((value, index) =>
      value === 0 && index !== 0 ? [] : [{ at: day(index).getTime(), interactions: { value, lo: value, hi: value } }],
    );
    const followers = (name: string) => {
      const value = fans[Number(name.slice(-2)) - 16] ?? 0;
      return { value, lo: value, hi: value };
    };
    const result = figure(perDay(engaged, followers, Date.parse(NOW), calendarOf('UTC'), false));
    expect(result.days).toBe(7);
    expect(result.value).toBeCloseTo(0.00613, 6);
  });

  it('the mode gives the same through the whole report', () => {
    const fans = [3500, 3590, 3700, 3750, 3755, 3780, 3783];
    const done = [20, 0, 37, 100, 0, 0, 2];
    const noon = (index: number) => new Date(Date.UTC(2026, 10, 16 + index, 12)).toISOString();
    const history = fans.map((value, index) => ({ at: noon(index), members: { kind: 'exact' as const, value } }));
    const posts = done.map((likes, index) => post(`d${index}`, 0, { likes }, { publishedAt: noon(index) }));
    const report = engagementReport({
      community: community(3783),
      posts,
      now: NOW,
      mode: 'fanpagekarma',
      options: { history },
    });
    expect(figure(report.headline)).toMatchObject({ statistic: 'mean-of-days', mode: 'fanpagekarma' });
    expect(figure(report.headline).value).toBeCloseTo(0.00613, 6);
    expect(report.warnings.map(({ code }) => code)).not.toContain('NO_HISTORY');
  });

  it('growth per week', () => {
    expect(weeklyGrowth(500, 2000, 14)).toBeCloseTo(1, 12);
    expect(weeklyGrowth(10_000, 10_300, 12)).toBeCloseTo(0.01739, 5);
  });

  it('post interaction: 200 followers, 10 posts, 30 reactions', () => {
    const posts = Array.from({ length: 10 }, (_, index) => post(`f${index}`, 30 + index, { likes: 3 }));
    const report = engagementReport({ community: community(200), posts, now: NOW });
    expect(figure(report.headline).mean).toBeCloseTo(0.015, 12);
  });

  it('ER growth', () => {
    const window = (value: number, from: string, to: string) => ({ formula: 'er_f', value, n: 12, from, to });
    const growth = erGrowth(window(0.015, '2026-08-01', '2026-09-01'), window(0.018, '2026-09-01', '2026-10-02'));
    expect(growth).toHaveProperty('rate', expect.closeTo(0.2, 12));
    expect(growth).toHaveProperty('points', expect.closeTo(0.003, 12));
  });
});

describe('set E', () => {
  const sum = rounded(12_300, 100);

  it('band of a rate: I = 12.3K, F = 1.2M', () => {
    const members = rounded(1_200_000, 100_000);
    const posts = [1, 2, 3, 4, 5].map((index) => post(`e${index}`, 30 * index, { likes: sum }));
    const headline = figure(engagementReport({ community: community(members), posts, now: NOW }).headline);
    expect(headline.value).toBeCloseTo(0.01025, 12);
    expect(headline.band?.lo).toBeCloseTo(12_200 / 1.3e6, 12);
    expect(headline.band?.hi).toBeCloseTo(12_400 / 1.1e6, 12);
    expect(headline.approximate).toBe(true);
    const { lo = 0, hi = 0 } = headline.band ?? {};
    expect(printableDigits(100 * headline.value, { lo: 100 * lo, hi: 100 * hi })).toEqual({
      value: 1,
      decimals: 1,
      approximate: true,
    });
  });

  it('a rounded size shows no growth inside its band', () => {
    const snapshot = (at: string) => ({ at, members: rounded(1_200_000, 100_000) });
    expect(followerGrowth(snapshot('2026-11-01'), snapshot('2026-11-15'))).toEqual({ kind: 'below-precision' });
  });
});
