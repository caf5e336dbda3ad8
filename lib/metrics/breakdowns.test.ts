import { describe, expect, it } from 'vitest';
import { community, NOW, post, wall } from '../../tests/support/engagement';
import { engagementReport } from './report';

const of = (posts: Parameters<typeof engagementReport>[0]['posts'], timeZone?: string) =>
  engagementReport({ community: community(1000), posts, now: NOW, options: timeZone ? { timeZone } : {} });

describe('breakdowns (section 7)', () => {
  it('gives median and relative activity by format, and marks thin ones', () => {
    const posts = wall(8, (index) => (index < 6 ? 30 : 10)).map((entry, index) => ({
      ...entry,
      format: index < 6 ? ('reel' as const) : ('image' as const),
    }));
    expect(of(posts).breakdowns.formats).toEqual([
      { key: 'image', n: 2, median: 0.01, relative: 0.25, thin: true },
      { key: 'reel', n: 6, median: 0.03, relative: 0.75, thin: false },
    ]);
  });

  it('counts hours in the reader’s time zone', () => {
    // 22 November 2026 is a Sunday; 22:30 UTC on Friday is 01:30 on Saturday in Moscow.
    const friday = { publishedAt: '2026-11-20T22:30:00.000Z' };
    const block = (zone?: string) => of([post('a', 0, { likes: 1 }, friday)], zone).breakdowns;
    expect(block().hours[0]?.key).toEqual({ weekday: 5, hour: 21 });
    expect(block('Europe/Moscow').hours[0]?.key).toEqual({ weekday: 6, hour: 0 });
    expect(block('Nowhere/Else')).toMatchObject({ timeZone: 'UTC' });
  });

  it('puts the best well-founded block first', () => {
    const week = 24 * 7;
    const at = (hours: number, likes: number, id: string) => post(id, hours, { likes });
    const good = [0, 1, 2].map((n) => at(48 + n * week, 50, `g${n}`));
    const plain = [0, 1, 2, 3].map((n) => at(72 + n * week, 20, `b${n}`));
    const lucky = at(96, 900, 'lucky');
    const { hours } = of([...plain, lucky, ...good]).breakdowns;
    expect(hours.map(({ n, thin }) => [n, thin])).toEqual([
      [3, false],
      [4, false],
      [1, true],
    ]);
  });

  it('compares hashtags and words with the posts without them', () => {
    const posts = wall(8, (index) => (index < 3 ? 40 : 10)).map((entry, index) => ({
      ...entry,
      text: index < 3 ? 'Fresh lemon #Tea@club #tea https://example.org/#nothing' : 'Ordinary day',
    }));
    const { hashtags, words } = of(posts).breakdowns;
    expect(hashtags).toEqual([{ term: 'tea', n: 3, median: 0.04, without: { n: 5, median: 0.01 } }]);
    expect(words.map(({ term }) => term)).toEqual(['fresh', 'lemon', 'ordinary']);
  });

  it('splits text by length, and names the best posts', () => {
    const posts = wall(9, (index) => index).map((entry, index) => ({ ...entry, text: 'a'.repeat(index * 150) }));
    const report = of(posts);
    expect(report.breakdowns.lengths.map(({ key, n }) => [key, n])).toEqual([
      ['long', 2],
      ['medium', 5],
      ['short', 2],
    ]);
    expect(report.topPosts).toEqual(['p8', 'p7', 'p6', 'p5', 'p4']);
  });
});

describe('rhythm and series', () => {
  it('counts all own posts, also hidden, young and reposted ones', () => {
    const posts = [
      post('a', 2, { likes: 1 }),
      post('b', 26, { likes: { kind: 'hidden' } }),
      post('c', 50, { likes: 1 }, { repostOf: '-5_1' }),
      post('d', 98, { likes: 1 }),
      post('ad', 60, {}, { ad: true }),
      post('visitor', 61, {}, { byVisitor: true }),
      post('old', 24 * 95, { likes: 1 }, { repostOf: '-5_1' }),
    ];
    expect(of(posts).rhythm).toEqual({
      postsPerDay: 4 / 5,
      n: 4,
      days: 5,
      medianGapHours: 24,
      longestGapHours: 48,
      lastPostAt: posts[0]?.publishedAt,
    });
  });

  it('a pinned post older than the loaded wall is no part of days and gaps', () => {
    const pinned = post('pin', 24 * 80, { likes: 10 }, { pinned: true });
    const report = of([...wall(6), pinned]);
    expect(report.headline).toMatchObject({ n: 7 });
    expect(report.perDay).toMatchObject({ n: 6, days: 8 });
    expect(report.rhythm).toMatchObject({ n: 6, days: 8 });
  });

  it('gives a moving median from the fifth post on, oldest first', () => {
    const { series } = of(wall(7, (index) => 70 - 10 * index));
    expect(series.map(({ id, value }) => [id, value])).toEqual([
      ['p2', 0.03],
      ['p1', 0.035],
      ['p0', 0.04],
    ]);
  });
});
