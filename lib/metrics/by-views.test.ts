import { describe, expect, it } from 'vitest';
import { community, count, NOW, OWNER, post, wall } from '../../tests/support/engagement';
import type { Post } from '../model';
import { engagementReport } from './report';

const reel = (id: string, hours: number, views: number, more: Partial<Post> = {}) =>
  post(
    id,
    hours,
    { likes: 10, views },
    {
      format: 'reel',
      viewsAre: 'plays',
      sightings: [{ surface: 'reels', communityId: OWNER, run: 'r', rank: 0 }],
      ...more,
    },
  );

const of = (posts: Post[]) => engagementReport({ community: community(1000), posts, now: NOW });

describe('ER by views', () => {
  it('takes reels of the reels tab, which are not on the wall', () => {
    const reels = [1, 2, 3, 4, 5].map((day) => reel(`r${day}`, 30 * day, 100));
    const report = of([...wall(6), ...reels]);
    expect(report.byViews).toMatchObject({ n: 5, median: 0.1, pooled: 0.1, viewsAre: 'plays' });
    expect(report.headline).toMatchObject({ n: 6 });
    expect(report.exclusions).toEqual({ notOnWall: 5 });
    expect(report.posts.find(({ id }) => id === 'r1')).toMatchObject({ erV: 0.1, excluded: 'notOnWall' });
  });

  it('never mixes plays and views', () => {
    const posts = wall(6).map((entry): Post => ({ ...entry, views: count(1000), viewsAre: 'views' }));
    const report = of([...posts, reel('r1', 40, 10), reel('r2', 41, 10)]);
    expect(report.byViews).toMatchObject({ n: 6, viewsAre: 'views', median: 0.01 });
    expect(report.warnings).toContainEqual({ code: 'MIXED_VIEWS', n: 2 });
    expect(report.posts.find(({ id }) => id === 'r1')).not.toHaveProperty('erV');
  });

  it('has no views, too few views, or nothing but zeros', () => {
    const viewed = (n: number, views: number) =>
      wall(6).map((entry, index): Post => (index < n ? { ...entry, views: count(views) } : entry));
    expect(of(viewed(0, 1)).byViews).toEqual({ reason: 'NO_VIEWS', n: 0 });
    expect(of(viewed(4, 100)).byViews).toEqual({ reason: 'TOO_FEW_POSTS', n: 4, needed: 5 });
    expect(of(viewed(6, 0)).byViews).toEqual({ reason: 'ZERO_DENOMINATOR', n: 0 });
  });
});
