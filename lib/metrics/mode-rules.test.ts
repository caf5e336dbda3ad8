import { describe, expect, it } from 'vitest';
import { community, count, NOW, post } from '../../tests/support/engagement';
import { HIDDEN } from '../model';
import { engagementReport } from './report';
import type { CompatMode } from './report-types';

/** Sixteen posts: fourteen plain ones, a young one, an ad; poll votes on one; hidden likes on one. */
const POSTS = [
  post('young', 2, { likes: 1000, comments: 0, shares: 0, views: 2000 }),
  post('ad', 40, { likes: 2000, comments: 0, shares: 0, views: 1000 }, { ad: true }),
  post('hidden', 45, { likes: HIDDEN, comments: 10, shares: 0, views: 100 }),
  ...Array.from({ length: 14 }, (_, index) =>
    post(
      `p${index}`,
      50 + 24 * index,
      { likes: 10 * (index + 1), comments: 5, shares: 5, views: 1000 },
      {
        ...(index === 0 && { pollVotes: count(100) }),
      },
    ),
  ),
  post('old', 24 * 100, { likes: 9000, comments: 0, shares: 0, views: 9000 }),
];
// Plain ones: 20, 30, … 150 interactions; their sum is 1 190.
const SUM = 1190 + 3000;

function headline(mode: CompatMode) {
  return engagementReport({ community: community(10_000), posts: POSTS, now: NOW, mode });
}

describe('compat modes follow the documented rules of the tool, and only those', () => {
  it('default: median, young and ad left out', () => {
    expect(headline('default').headline).toMatchObject({ n: 14, value: 0.0085, statistic: 'median', mode: 'default' });
  });

  it('Popsters: mean of every post of the period', () => {
    const report = headline('popsters');
    expect(report.headline).toMatchObject({ n: 16, statistic: 'mean', value: expect.closeTo(SUM / 16 / 10_000, 12) });
    expect(report.byViews).toMatchObject({ statistic: 'mean', value: expect.closeTo((1.19 + 2 + 0.5) / 16, 12) });
    expect(report.exclusions).toEqual({ hiddenLikes: 1, outOfWindow: 1 });
    expect(report.perDay).toMatchObject({ value: expect.closeTo(SUM / 10_000 / 16, 12), days: 16 });
  });

  it('LiveDune: poll votes count; sums or single rates', () => {
    const [whole, single] = [headline('livedune-sum'), headline('livedune-mean')];
    const value = expect.closeTo((SUM + 100) / 16 / 10_000, 12);
    expect(whole.headline).toMatchObject({ value });
    expect(single.headline).toMatchObject({ value });
    expect(whole.byViews).toMatchObject({ statistic: 'pooled', value: (SUM + 100) / 17_000 });
    expect(single.byViews).toMatchObject({ statistic: 'mean', value: expect.closeTo((1.29 + 2 + 0.5) / 16, 12) });
  });

  it('HypeAuditor: median of the last twelve, likes and comments', () => {
    const { headline: figure, exclusions } = headline('hypeauditor');
    // 1000, 2000 and the newest ten plain posts with 15, 25, … 105.
    expect(figure).toMatchObject({ n: 12, value: expect.closeTo(0.007, 12), withoutShares: true });
    expect(exclusions).toEqual({ hiddenLikes: 1, beyondTwenty: 5 });
  });

  it('Fanpage Karma: mean of all days, with fans of the day when they are known', () => {
    const report = headline('fanpagekarma');
    expect(report.headline).toMatchObject({ statistic: 'mean-of-days', value: expect.closeTo(SUM / 10_000 / 16, 12) });
    expect(report.warnings).toContainEqual({ code: 'NO_HISTORY' });
  });

  it('badges do not depend on the mode', () => {
    const times = (mode: CompatMode) => headline(mode).posts.map(({ timesUsual }) => timesUsual);
    expect(times('popsters')).toEqual(times('default'));
  });
});
