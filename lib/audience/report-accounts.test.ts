import { describe, expect, test } from 'vitest';
import {
  BOUGHT,
  comment,
  follower,
  followers,
  LURKER,
  many,
  member,
  report,
} from '../../tests/support/made-up-audience';
import type { Account } from '../model';

describe('accounts', () => {
  test('bought followers are flagged, with rows that explain themselves', () => {
    const { verdict, sign } = report({ accounts: followers(60, 40) });
    expect(verdict).toBe('flagged');
    const found = sign('suspicious-accounts');
    expect(found).toMatchObject({ level: 'strong', count: 60, sample: 100, lane: 'accounts', threshold: 0.15 });
    expect(found.parts).toEqual({ 'suspicious-mass-follow': 60, ordinary: 40 });
    expect(found.interval?.low).toBeGreaterThan(0.25);
    expect(found.examples).toHaveLength(10);
    expect(found.examples[0]?.reasons).toHaveLength(3);
    expect(found.examples[0]?.facts).toMatchObject({
      posts: 0,
      followers: 12,
      following: 1_450,
      nameDigits: 5,
      nameLength: 9,
    });
    expect(found.notes).toContain('newest-not-random');
  });

  test('must not flag: a quarter of a healthy list looks odd', () => {
    expect(report({ accounts: followers(6, 94) }).verdict).toBe('none');
  });

  test('"looks fine to me" takes a row out of the count, not out of the sample', () => {
    const accounts = followers(60, 40);
    const dismissed = new Set(many(55, (i) => `b${i}`));
    const { verdict, sign } = report({ accounts, dismissed });
    expect(sign('suspicious-accounts')).toMatchObject({ count: 5, sample: 100 });
    expect(verdict).toBe('none');
  });

  test('too little: below 30 no share, below 60 never flagged', () => {
    const few = report({ accounts: followers(20, 9) });
    expect(few.verdict).toBe('not-enough-data');
    expect(few.sign('suspicious-accounts')).toMatchObject({
      enough: false,
      level: 'none',
      value: null,
      interval: null,
    });
    expect(few.gathered.missing).toContainEqual({ what: 'opened-cards', have: 29, need: 60 });
    expect(report({ accounts: followers(40, 10) }).verdict).toBe('notable');
  });

  test('list rows alone are never scored', () => {
    const accounts = many(200, (i) => follower(`r${i}`, { handle: `user${i}99`, picture: false }));
    expect(report({ accounts })).toMatchObject({ verdict: 'not-enough-data', gathered: { rows: 200, scored: 0 } });
  });

  test('lurkers and privacy-minded people read as empty, apart from the mass-follow pattern', () => {
    const { sign } = report({ accounts: [...many(10, (i) => follower(`l${i}`, LURKER)), ...followers(0, 90)] });
    const found = sign('suspicious-accounts');
    expect(found.parts).toEqual({ 'suspicious-empty-shell': 10, ordinary: 90 });
    expect(found.notes).toContain('empty-shells-apart');
    expect(found.level).toBe('none');
    expect(found.examples[0]?.contraSign).toBeDefined();
  });

  test('accounts that the user picked himself stay at notable', () => {
    const rows = many(300, (i) => follower(`r${i}`));
    const { verdict, ceilings, sign } = report({ accounts: [...followers(60, 20), ...rows] });
    expect(verdict).toBe('notable');
    expect(sign('suspicious-accounts').notes).toContain('opened-by-you');
    expect(ceilings).toEqual([]);
    const promo = many(60, (i) => comment(`k${i}`, `I received my payout from @tea_trader ${i}, invest now`));
    expect(report({ accounts: [...followers(60, 20), ...rows], comments: promo })).toMatchObject({
      verdict: 'notable',
      ceilings: ['opened-by-you'],
    });
  });

  test('rows of one dialog count for less than as many independent ones, whatever else was seen of its people', () => {
    const width = (over: (i: number) => Partial<Account>) => {
      const accounts = followers(40, 40).map((one, i) => ({ ...one, listOf: 'c1', ...over(i) }));
      const interval = report({ accounts }).sign('suspicious-accounts').interval;
      return (interval?.high ?? 0) - (interval?.low ?? 0);
    };
    const dialog = width(() => ({}));
    expect(width((i) => (i % 2 ? { seenIn: ['followers', 'profile', 'authors'] } : {}))).toBe(dialog);
    expect(width((i) => (i % 2 ? { seenIn: ['comments'] } : {}))).toBeLessThan(dialog);
    expect(width((i) => (i % 2 ? { listOf: 'p1' } : {}))).toBeLessThan(dialog);
  });

  test('dead accounts and the community itself are not scored', () => {
    const dead = many(40, (i) => follower(`d${i}`, BOUGHT, { deactivated: 'deleted' }));
    expect(report({ accounts: [...dead, follower('c1', BOUGHT)] }).gathered).toMatchObject({ rows: 40, scored: 0 });
  });

  test('Facebook has no account lane: never above notable', () => {
    const comments = [
      ...many(40, (i) => comment(`k${i}`, `I received my payout from @tea_trader ${i}, invest now`)),
      ...many(40, (i) => comment(`d${i}`, 'the very same friendly words about tea')),
    ];
    const { verdict, signs } = report({ network: 'facebook', accounts: followers(90, 10), comments });
    expect(verdict).toBe('notable');
    expect(signs.some(({ lane }) => lane === 'accounts' || lane === 'registry')).toBe(false);
  });
});

describe('VK registry', () => {
  const old = many(100, (i) => member(12_000_000 + i * 5_500_000));
  const fresh = many(100, (i) => member(850_000_000 + i * 1_000_000));

  test('a living community has no sign', () => {
    const { verdict, sign } = report({ network: 'vk', accounts: old, idFrontier: 1_000_000_000 });
    expect(verdict).toBe('none');
    expect(sign('fresh-ids')).toMatchObject({ count: 0, sample: 100, level: 'none', enough: true });
  });

  test('many fresh ids are notable; with batches, flagged', () => {
    const half = [...old.slice(0, 50), ...fresh.slice(0, 50)];
    expect(report({ network: 'vk', accounts: half, idFrontier: 1_000_000_000 }).verdict).toBe('notable');
    const batch = [...old.slice(0, 50), ...many(50, (i) => member(900_000_000 + i * 5_000))];
    const flagged = report({ network: 'vk', accounts: batch, idFrontier: 1_000_000_000 });
    expect(flagged.verdict).toBe('flagged');
    expect(flagged.sign('id-batches')).toMatchObject({ level: 'strong', parts: { runs: 1, longestRun: 50 } });
    expect(flagged.sign('id-batches').notes).toContain('signed-up-together');
  });

  test('must not flag: a class that signed up together is a batch, but not fresh', () => {
    const group = [...old, ...many(20, (i) => member(330_000_000 + i * 3_000))];
    const { verdict, sign } = report({ network: 'vk', accounts: group, idFrontier: 1_000_000_000 });
    expect(sign('id-batches').level).toBe('notable');
    expect(verdict).toBe('notable');
  });

  test('49 ids are too few', () => {
    expect(report({ network: 'vk', accounts: fresh.slice(0, 49), idFrontier: 1_000_000_000 }).verdict).toBe(
      'not-enough-data',
    );
  });

  test('dead members are counted apart and never move the verdict', () => {
    const accounts = [
      ...old,
      ...many(150, (i) => member(2_000_001 + i * 100_000, { deactivated: i % 2 ? 'banned' : 'deleted' })),
    ];
    const { verdict, sign } = report({ network: 'vk', accounts, idFrontier: 1_000_000_000 });
    expect(sign('dead-members')).toMatchObject({
      count: 150,
      sample: 250,
      level: 'notable',
      parts: { deleted: 75, banned: 75 },
    });
    expect(sign('fresh-ids').sample).toBe(100);
    expect(verdict).toBe('none');
  });

  test('must not flag: a community with some dogs', () => {
    const accounts = [...old, ...many(12, (i) => member(2_000_000 + i, { deactivated: 'banned' }))];
    expect(report({ network: 'vk', accounts }).sign('dead-members').level).toBe('none');
  });

  test('ids of other networks mean nothing', () => {
    expect(
      report({ accounts: fresh.map((one): Account => ({ ...one, network: 'instagram' })) }).signs.map(({ id }) => id),
    ).not.toContain('fresh-ids');
  });
});
