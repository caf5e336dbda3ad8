import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  comment,
  community,
  follower,
  followers,
  NOW,
  posts,
  report,
  talk,
} from '../../tests/support/made-up-audience';
import { ABSENT, type Account, exact } from '../model';
import { audienceReport } from './report';

describe('shape is context', () => {
  test('an ordinary page shows nothing', () => {
    const { signs, shapeOff } = report({ posts: posts(20) });
    expect(shapeOff).toBeNull();
    expect(signs.filter(({ lane, level }) => lane === 'shape' && level !== 'none')).toEqual([]);
  });

  test('a dead page is unusual, never more', () => {
    const dead = posts(20, (i) => ({ reactions: exact(i % 4), comments: exact(0) }));
    const { verdict, reading, sign } = report({ posts: dead, community: community({ members: exact(400_000) }) });
    expect(sign('engagement-gap').level).toBe('notable');
    expect(sign('few-reactions')).toMatchObject({ level: 'notable', parts: { expected: 6800 } });
    expect([verdict, reading]).toEqual(['notable', 'unusual-engagement']);
  });

  test('must not flag: ten likes under an ordinary Facebook page of 20,000', () => {
    const quiet = posts(20, (i) => ({ reactions: exact(8 + (i % 5)), comments: exact(1) }));
    const { sign, verdict } = report({
      network: 'facebook',
      posts: quiet,
      community: community({ members: exact(20_000) }),
    });
    expect(sign('few-reactions').level).toBe('none');
    expect(sign('engagement-gap').level).toBe('none');
    expect(verdict).toBe('not-enough-data');
  });

  test('likes that are all alike are unusual; rounded ones are not judged', () => {
    const even = posts(20, (i) => ({ reactions: exact(600 + (i % 3)) }));
    expect(report({ posts: even }).sign('even-likes').level).toBe('strong');
    const rounded = posts(20, () => ({ reactions: { kind: 'rounded', value: 1200, lo: 1150, hi: 1250, raw: '1.2K' } }));
    expect(report({ posts: rounded }).sign('even-likes')).toMatchObject({ level: 'none', enough: false });
  });

  test('comments per like: none at all is unusual, closed comments are not', () => {
    const silent = posts(20, () => ({ comments: exact(0) }));
    expect(report({ posts: silent }).sign('comments-per-like').level).toBe('notable');
    expect(
      report({ posts: silent.map((post) => ({ ...post, commentsClosed: true })) }).sign('comments-per-like').level,
    ).toBe('none');
    expect(report({ posts: posts(20) }).sign('comments-per-like').level).toBe('none');
  });

  test('hidden likes are missing, not zero: lane C is off', () => {
    const hidden = posts(20, () => ({ reactions: { kind: 'hidden' } }));
    expect(report({ posts: hidden })).toMatchObject({
      shapeOff: 'hidden-likes',
      remarks: ['hidden-likes'],
      verdict: 'not-enough-data',
    });
    const absent = posts(20, () => ({ reactions: ABSENT }));
    expect(report({ posts: absent })).toMatchObject({ shapeOff: 'too-few-posts', verdict: 'not-enough-data' });
  });

  test('a jump of members between own visits is shown, one beside a contest is not held against anybody', () => {
    const members = [25_000, 25_010, 25_015, 25_030, 25_041, 25_050, 25_066, 31_000];
    const visits = members.map((count, i) => ({
      at: new Date(Date.parse(NOW) - (12 - i) * 86_400_000).toISOString(),
      members: count,
    }));
    expect(report({ posts: posts(20), visits }).sign('growth-jump')).toMatchObject({ level: 'notable', count: 1 });
    const contest = posts(20, () => ({ text: 'Giveaway: tag a friend to win a teapot' }));
    const excused = report({ posts: contest, visits }).sign('growth-jump');
    expect(excused).toMatchObject({ level: 'none', notes: ['could-be-contest'] });
    expect(report({ posts: posts(20), visits: visits.slice(0, 7) }).sign('growth-jump').level).toBe('none');
  });

  test.each([
    ['pinned', { pinned: true }],
    ['paid', { ad: true }],
    ['young', { publishedAt: NOW }],
    ['undated', { publishedAt: null }],
    ['foreign', { communityId: 'c2' }],
    ["visitors'", { byVisitor: true }],
    ['copied', { repostOf: 'p77' }],
  ])('%s posts do not count', (_what, over) => {
    expect(report({ posts: posts(20, () => over) }).shapeOff).toBe('too-few-posts');
  });
});

describe('communities of special size', () => {
  test('new or small: never above notable, and lane C off', () => {
    const small = { community: community({ members: exact(250) }), accounts: followers(80, 20), posts: posts(20) };
    expect(report(small)).toMatchObject({
      verdict: 'notable',
      ceilings: ['small-community'],
      shapeOff: 'small-community',
      remarks: ['small-community'],
    });
    expect(report({ community: community({ members: exact(120) }) }).remarks).toEqual(['small-shape']);
    expect(report({ posts: posts(20) }).remarks).toEqual([]);
    const fresh = { ...small, community: community({ members: exact(5_000), postsTotal: exact(4) }) };
    expect(report(fresh)).toMatchObject({ verdict: 'notable', shapeOff: 'small-community' });
  });

  test('celebrities: lane C off, and a word about large accounts', () => {
    const verified = report({
      community: community({ verified: true }),
      posts: posts(20),
      accounts: followers(60, 40),
    });
    expect(verified.shapeOff).toBe('celebrity');
    expect(verified.remarks).toEqual(['celebrity']);
    expect(report({ community: community({ members: exact(3_000_000) }), posts: posts(20) }).shapeOff).toBe(
      'celebrity',
    );
  });

  test('unknown community: lane C off, the others speak', () => {
    const { community: _none, ...rest } = { community: undefined, accounts: followers(60, 40) };
    const result = audienceReport({ network: 'instagram', comments: [], now: NOW, ...rest });
    expect(result).toMatchObject({ shapeOff: 'no-community', verdict: 'flagged' });
  });
});

describe('bad input', () => {
  test('an unknown network has comments only', () => {
    expect(report({ network: 'threads', accounts: followers(90, 10), comments: talk(60) }).verdict).toBe('none');
  });

  test('odd records never throw', () => {
    const name = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '🫖', 'علي', '__proto__', '\u202Eabc'));
    const count = fc
      .oneof(fc.constantFrom(-1, 1e12, Number.NaN, Number.POSITIVE_INFINITY), fc.nat())
      .map((value) => ({ kind: 'exact' as const, value }));
    const account = fc
      .record({ id: name, handle: name, name, followers: count, following: count, posts: count })
      .map((over): Account => ({ ...follower('x'), ...over }));
    const remark = fc.record({
      id: name,
      text: name,
      authorId: name,
      postId: name,
      publishedAt: fc.constantFrom(null, '', 'never', NOW),
    });
    const input = fc.record({
      network: fc.constantFrom('vk', 'instagram', 'facebook', '__proto__'),
      accounts: fc.array(account, { maxLength: 60 }),
      comments: fc.array(
        remark.map((over) => ({ ...comment('1', ''), ...over })),
        { maxLength: 60 },
      ),
      members: count,
    });
    fc.assert(
      fc.property(input, ({ members, ...rest }) => {
        const result = report({
          ...rest,
          posts: posts(14, () => ({ reactions: members })),
          community: community({ members }),
        });
        for (const { value, interval } of result.signs) {
          if (interval) expect(interval.low <= interval.high).toBe(true);
          expect(value === null || !Number.isNaN(value)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the same input gives the same report', () => {
    const input = { accounts: followers(30, 40), comments: talk(70), posts: posts(20) };
    expect(report(input).signs).toEqual(report(input).signs);
  });
});
