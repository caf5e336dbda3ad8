import { describe, expect, it } from 'vitest';
import { community, NOW, post, wall } from '../../tests/support/engagement';
import { savedOf, snapshotOf, visitOf } from '../../tests/support/made-up-visit';
import { type Category, exact, HIDDEN, type Post } from '../model';
import { byCategory } from './by-category';
import { methodNotes } from './method-notes';
import { ownStanding } from './own-standing';
import { type Side, sideOf } from './side';

describe('own standing', () => {
  const others = (n: number, members = 5_000) =>
    Array.from({ length: n }, (_, index) => snapshotOf(`-${index}`, exact(members), index / 1000));
  const own = { network: 'vk', communityId: '-77', members: exact(4_000), er: 0.0045 };

  it('counts those below among the others of the network and size', () => {
    expect(ownStanding(own, others(9))).toEqual({ kind: 'place', better: 5, of: 9, tier: 1_000 });
  });
  it('does not count itself, other sizes, other networks and visits without ER', () => {
    const mixed = [
      ...others(9),
      snapshotOf('-77', exact(4_000), 0.0001),
      snapshotOf('-90', exact(50_000), 0.0001),
      { ...snapshotOf('-91', exact(5_000), 0.0001), network: 'facebook' },
      snapshotOf('-92', exact(5_000), undefined),
    ];
    expect(ownStanding(own, mixed)).toEqual({ kind: 'place', better: 5, of: 9, tier: 1_000 });
  });
  it('is no place among fewer than ten', () => {
    expect(ownStanding(own, others(8))).toEqual({ kind: 'too-few', have: 9, needed: 10, tier: 1_000 });
  });
  it('is better only when it is higher', () => {
    expect(ownStanding({ ...own, er: 0.004 }, others(9))).toMatchObject({ better: 4 });
  });
  it('is unknown without size or ER', () => {
    expect(ownStanding({ ...own, er: undefined }, others(9))).toEqual({ kind: 'unknown' });
    expect(ownStanding({ ...own, members: HIDDEN }, others(9))).toEqual({ kind: 'unknown' });
  });
});

describe('ER by category', () => {
  const saved = (category: Category | undefined, one: Post) => savedOf(one, category ? { category } : {});
  const likes = (id: string, value: number) => post(id, 50, { likes: value, comments: 0, shares: 0 });

  it('is the median of the posts that the user sorted, with their number', () => {
    const result = byCategory(
      [
        saved('educational', likes('a', 10)),
        saved('educational', likes('b', 30)),
        saved('educational', likes('c', 20)),
        saved('commercial', likes('d', 5)),
        saved(undefined, likes('e', 99)),
      ],
      exact(1000),
    );
    expect(result.categories).toEqual([
      { category: 'educational', n: 3, rated: 3, median: 0.02, thin: false },
      { category: 'commercial', n: 1, rated: 1, median: 0.005, thin: true },
    ]);
    expect(result).toMatchObject({ without: 1, withoutShares: false });
  });
  it('counts hidden likes and unknown followers as unknown, never as zero', () => {
    const hidden = saved('news', post('h', 50, { likes: HIDDEN }));
    expect(byCategory([hidden, saved('news', likes('a', 10))], exact(1000)).categories).toEqual([
      { category: 'news', n: 2, rated: 1, median: 0.01, thin: true },
    ]);
    expect(byCategory([saved('news', likes('a', 10))], HIDDEN).categories[0]).not.toHaveProperty('median');
  });
  it('never mixes posts with and without shares', () => {
    const result = byCategory(
      [
        saved('news', post('a', 50, { likes: 10, shares: 10 })),
        saved('news', post('b', 50, { likes: 10, shares: { kind: 'absent' } })),
      ],
      exact(1000),
    );
    expect(result).toMatchObject({ withoutShares: true, categories: [{ median: 0.01, rated: 2 }] });
  });
  it('leaves out ads, visitors and the trash', () => {
    const result = byCategory(
      [
        saved('news', { ...likes('a', 10), ad: true }),
        saved('news', { ...likes('b', 10), byVisitor: true }),
        savedOf(likes('c', 10), { category: 'news', trashedAt: NOW }),
      ],
      exact(1000),
    );
    expect(result.categories).toEqual([]);
  });
});

describe('notes on method', () => {
  const made = (members: number, posts: readonly Post[], more: Parameters<typeof community>[1] = {}): Side => {
    const who = community(members, more);
    const side = sideOf({ key: who.id, visit: visitOf(who, posts), snapshots: [], saved: [] }, [], {
      now: NOW,
      timeZone: 'UTC',
    });
    if (side === undefined) throw new Error('nothing known');
    return side;
  };
  const codes = (...sides: Side[]) => methodNotes(sides).map(({ code, who }) => `${code} ${who.join()}`);
  const plain = () => made(1000, wall(14));

  it('are none for equal communities', () => {
    expect(codes(plain(), plain())).toEqual([]);
  });
  it('name other networks, sizes and samples', () => {
    expect(codes(plain(), { ...plain(), network: 'instagram' })).toEqual(['NETWORKS_DIFFER 0,1']);
    expect(codes(plain(), made(20_000, wall(14)))).toEqual(['SIZES_DIFFER 0,1']);
    expect(codes(plain(), made(1000, wall(9)))).toEqual(['SMALL_SAMPLE 1']);
    expect(codes(plain(), { ...plain(), at: '2026-10-01T00:00:00.000Z', guest: true })).toEqual([
      'DATES_DIFFER 0,1',
      'GUEST 1',
    ]);
  });
  it('name who counts no shares, unless nobody does', () => {
    const without = made(
      1000,
      wall(14).map((one) => ({ ...one, shares: { kind: 'absent' } as const })),
    );
    expect(codes(plain(), without)).toEqual(['WITHOUT_SHARES 1']);
    expect(codes(without, without)).toEqual([]);
  });
  it('keep views and plays apart', () => {
    const seen = (viewsAre: 'views' | 'plays') =>
      made(
        1000,
        wall(14).map((one) => ({ ...one, viewsAre, views: { kind: 'exact', value: 500 } as const })),
      );
    expect(codes(seen('views'), seen('plays'), plain())).toEqual(['VIEWS_DIFFER 0,1']);
  });
});
