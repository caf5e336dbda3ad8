import { expect, it } from 'vitest';
import { community, NOW, post, wall } from '../../tests/support/engagement';
import { savedOf, snapshotOf, visitOf } from '../../tests/support/made-up-visit';
import { exact, HIDDEN } from '../model';
import { goalValues } from './goal-values';
import { bestOfOwn } from './own-best';
import { usualInteractions } from './usual-interactions';
import { hoursOfVisit } from './visit-hours';

const visit = visitOf(
  community(1000),
  wall(14, (index) => 10 + index),
);

it('hours of a visit become what suggestions are made of, in their own time zone only', () => {
  const { timeZone, hourBlock } = visit.figures.breakdowns;
  const hours = hoursOfVisit(visit, timeZone);
  expect(hours).toMatchObject({ name: visit.name, block: hourBlock });
  expect(hours?.usual).toBe('median' in visit.figures.headline ? visit.figures.headline.median : undefined);
  expect(hours?.hours.reduce((sum, { n }) => sum + n, 0)).toBeGreaterThan(0);
  expect(hoursOfVisit(visit, timeZone === 'Asia/Kolkata' ? 'UTC' : 'Asia/Kolkata')).toBeUndefined();
  expect(hoursOfVisit(visitOf(community(1000), []), timeZone)).toBeUndefined();
});

it('usual interactions are the median of the sample; without any shares known they are left out of all', () => {
  const posts = [
    post('a', 30, { likes: 10, comments: 2, shares: 8 }),
    post('b', 60, { likes: 20, comments: 0, shares: 0 }),
    post('c', 90, { likes: 40, comments: 0, shares: 0 }),
    post('d', 120, { likes: 5000, comments: 0, shares: 0 }, { ad: true }),
  ];
  expect(usualInteractions(visitOf(community(1000), posts))).toEqual({ median: 20, n: 3, withoutShares: false });
  const dropped = posts.map((one, index) => (index === 0 ? { ...one, shares: { kind: 'absent' } as const } : one));
  expect(usualInteractions(visitOf(community(1000), dropped))).toEqual({ median: 20, n: 3, withoutShares: true });
  expect(usualInteractions(visitOf(community(1000), [post('a', 30, { likes: HIDDEN })]))).toBeUndefined();
});

it('the best own posts come from the visit and the library, each once, with the saved post where there is one', () => {
  const row = visit.posts[0];
  if (row === undefined) throw new Error('no posts');
  const own = {
    ...visit,
    posts: [
      { ...row, timesUsual: 3 },
      { ...row, id: 'x', timesUsual: 0.8 },
    ],
  };
  const saved = savedOf(post(row.id, 30, {}, { communityId: visit.communityId }), {
    figures: { timesUsual: 2, at: NOW },
  });
  const foreign = savedOf(post('f', 30, {}, { communityId: 'other' }), { figures: { timesUsual: 9, at: NOW } });
  const best = bestOfOwn(own, [saved, foreign]);
  expect(best.map(({ key, timesUsual }) => [key, timesUsual])).toEqual([[saved.key, 3]]);
  expect(best[0]?.saved).toBe(saved);
  expect(best[0]?.timed).toBe(row.publishedAt);
  const [dated] = bestOfOwn({ ...own, posts: [{ ...row, timesUsual: 3, dayOnly: true }] }, []);
  expect(dated).toMatchObject({ publishedAt: row.publishedAt });
  expect(dated).not.toHaveProperty('timed');
  expect(bestOfOwn({ ...own, posts: [{ ...row, timesUsual: 3, young: true }] }, [])).toEqual([]);
});

it('values of a goal come from the days that showed them', () => {
  const rows = [
    snapshotOf('1', exact(1200), 0.02, '2026-11-22'),
    snapshotOf('1', HIDDEN, undefined, '2026-11-21'),
    snapshotOf('1', exact(1000), 0.01, '2026-11-20'),
  ];
  expect(goalValues('members', rows)).toEqual([
    { day: '2026-11-20', value: 1000 },
    { day: '2026-11-22', value: 1200 },
  ]);
  expect(goalValues('er', rows).map(({ value }) => value)).toEqual([0.01, 0.02]);
  expect(goalValues('own', rows)).toEqual([]);
});
