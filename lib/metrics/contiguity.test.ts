import { describe, expect, it } from 'vitest';
import { community, NOW, OWNER, wall } from '../../tests/support/engagement';
import type { Post, Surface } from '../model';
import { engagementReport } from './report';

const onWall = (entry: Post, run: string, rank: number, surface: Surface = 'wall'): Post => ({
  ...entry,
  sightings: [{ surface, communityId: OWNER, run, rank }],
});

function isContiguous(posts: Post[]): boolean {
  const report = engagementReport({ community: community(1000), posts, now: NOW });
  expect(report.headline).toMatchObject({ contiguous: report.contiguous });
  expect(report.warnings.some(({ code }) => code === 'NOT_CONTIGUOUS')).toBe(!report.contiguous);
  return report.contiguous;
}

describe('contiguity (section 3.2)', () => {
  const inTwoRuns = wall(10).map((entry, index) => onWall(entry, index < 5 ? 'a' : 'b', index % 5));

  it('holds for answers without a gap', () => {
    expect(isContiguous(inTwoRuns)).toBe(true);
  });

  it('is lost when a rank between two posts is missing', () => {
    expect(isContiguous(inTwoRuns.filter((_, index) => index !== 2))).toBe(false);
  });

  it('a left-out post fills its rank', () => {
    expect(isContiguous(inTwoRuns.map((entry, index) => (index === 2 ? { ...entry, ad: true } : entry)))).toBe(true);
  });

  it('is lost in a view that is not chronological', () => {
    const byLikes = [3, 8, 1, 9, 0, 5, 2, 7, 4, 6].map((from, rank) => {
      const entry = wall(10)[from];
      if (!entry) throw new Error('no post');
      return onWall(entry, 'top', rank);
    });
    expect(isContiguous(byLikes)).toBe(false);
  });

  it('one late post is not a disorder', () => {
    const [first, second, ...rest] = wall(10);
    if (!first || !second) throw new Error('no posts');
    expect(isContiguous([second, first, ...rest].map((entry, rank) => onWall(entry, 'a', rank)))).toBe(true);
  });

  it('one late post in a short answer is not a disorder either', () => {
    const [first, second, third, ...rest] = wall(10);
    if (!first || !second || !third) throw new Error('no posts');
    const short = [first, third, second].map((entry, rank) => onWall(entry, 'a', rank));
    expect(isContiguous([...short, ...rest.map((entry) => onWall(entry, entry.id, 0))])).toBe(true);
  });

  it('cannot be known when no view placed the posts on the wall', () => {
    expect(isContiguous(wall(10).map((entry, rank) => onWall(entry, 'f', rank, 'feed')))).toBe(false);
    expect(isContiguous(wall(10).map((entry) => ({ ...entry, sightings: [] })))).toBe(false);
  });
});
