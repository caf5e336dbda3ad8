import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BOUGHT,
  comment,
  community,
  follower,
  LURKER,
  many,
  member,
  NOW,
  ORDINARY,
  posts,
  talk,
} from '../../tests/support/made-up-audience';
import { ABSENT, type Account, exact } from '../model';
import type { AudienceInput } from './audience-input';
import { audienceReport } from './report';
import type { SignId } from './sign';

function report(over: Partial<AudienceInput>) {
  const input: AudienceInput = {
    network: 'instagram',
    accounts: [],
    comments: [],
    community: community(),
    now: NOW,
    ...over,
  };
  const result = audienceReport(input);
  const sign = (id: SignId) => {
    const found = result.signs.find((one) => one.id === id);
    if (!found) throw new Error(`no sign ${id}`);
    return found;
  };
  return { ...result, sign };
}

const followers = (bought: number, ordinary: number) => [
  ...many(bought, (i) => follower(`b${i}`, { ...BOUGHT, handle: `user${80_000 + i}` })),
  ...many(ordinary, (i) => follower(`o${i}`, ORDINARY)),
];

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

describe('comments', () => {
  const same = (count: number, postId: string) =>
    many(count, (i) => comment(`s${i}`, 'I take part and wish everybody luck!', { postId }));

  test('people talking are no sign', () => {
    expect(report({ comments: talk(80) })).toMatchObject({ verdict: 'none' });
  });

  test('promo comments are notable', () => {
    const promo = many(30, (i) => comment(`k${i}`, `I received my payout from @tea_trader ${i}, invest now`));
    const { verdict, sign } = report({ comments: [...promo, ...talk(50)] });
    expect(verdict).toBe('notable');
    expect(sign('promo-comments')).toMatchObject({ level: 'notable', count: 30, sample: 80 });
    expect(sign('promo-comments').examples[0]?.reasons.length).toBeGreaterThan(0);
  });

  test('must not flag: the false alarms that the model is known for', () => {
    const promo = many(8, (i) => comment(`k${i}`, `I received my payout from @tea_trader ${i}, invest now`));
    expect(report({ comments: [...promo, ...talk(80)] }).verdict).toBe('none');
  });

  test('the same words of many authors are notable', () => {
    const { verdict, sign } = report({ comments: [...same(30, 'p1'), ...talk(60)] });
    expect(sign('duplicate-comments')).toMatchObject({ level: 'notable', count: 30, sample: 90 });
    expect(verdict).toBe('notable');
  });

  test('must not flag: a giveaway asks for the same words', () => {
    const contest = posts(1, () => ({ text: 'Розыгрыш! Отметьте друзей и напишите, что участвуете' }));
    const { verdict, sign } = report({
      comments: [...same(30, 'p1'), ...talk(60).map((one) => ({ ...one, postId: 'p9' }))],
      posts: contest,
    });
    expect(sign('duplicate-comments')).toMatchObject({ level: 'none', count: 0, parts: { underContests: 30 } });
    expect(sign('duplicate-comments').notes).toContain('could-be-contest');
    expect(verdict).toBe('none');
  });

  test('must not flag: a post that went round', () => {
    const viral = posts(12, (i) => ({ reactions: exact(i === 0 ? 9_000 : 700 + i) }));
    const calm = talk(60).map((one) => ({ ...one, postId: 'p2' }));
    expect(report({ comments: [...same(30, 'p1'), ...calm], posts: viral }).sign('duplicate-comments').count).toBe(0);
  });

  test('must not flag: the community answers everybody in the same words', () => {
    const answers = many(40, (i) => comment(`q${i}`, 'Thank you, we have answered you privately', { authorId: 'c1' }));
    expect(report({ comments: [...answers, ...talk(60)] }).sign('duplicate-comments')).toMatchObject({
      count: 0,
      sample: 60,
    });
  });

  test('49 comments, or 24 people, are too few', () => {
    const promo = (count: number, people: number) =>
      many(count, (i) =>
        comment(`k${i}`, `I received my payout from @tea_trader ${i}, invest now`, { authorId: `a${i % people}` }),
      );
    expect(report({ comments: promo(49, 49) }).verdict).toBe('not-enough-data');
    expect(report({ comments: promo(80, 24) }).verdict).toBe('not-enough-data');
    expect(report({ comments: promo(80, 25) }).verdict).toBe('notable');
  });

  test('must not flag: emoji and one-word comments are depth, and context only', () => {
    const shallow = many(70, (i) => comment(`e${i}`, ['😍', '🔥🔥', 'wow', '@anna'][i % 4] ?? ''));
    const { verdict, sign } = report({ comments: [...shallow, ...talk(30)] });
    expect(sign('comment-depth')).toMatchObject({ level: 'notable', context: true, count: 70, sample: 100 });
    expect(verdict).toBe('none');
  });

  test('the same people in the same order are notable, and are called people', () => {
    const pod = many(6, (i) => `friend${i}`);
    const series = [1, 2, 3, 4].flatMap((post) =>
      pod.map((authorId, i) =>
        comment(`r${post}${i}`, `${authorId} says something nice number ${post}`, {
          authorId,
          postId: `p${post}`,
          publishedAt: new Date(Date.parse(NOW) - post * 86_400_000 + i * 45_000).toISOString(),
        }),
      ),
    );
    const { verdict, sign } = report({ comments: [...series, ...talk(60).map((one) => ({ ...one, postId: 'p9' }))] });
    expect(sign('comment-rotation')).toMatchObject({ level: 'notable', count: 4, parts: { authors: 6 } });
    expect(sign('comment-rotation').notes).toContain('people-not-bots');
    expect(verdict).toBe('notable');
  });

  test('must not flag: coarse times cannot show an order or a burst', () => {
    const hours = (n: number) => new Date(Date.parse(NOW) - n * 3_600_000).toISOString();
    const early = talk(40).map((one, i) => ({ ...one, postId: 'p9', publishedAt: hours(i + 2) }));
    const crowd = [1, 2, 3, 4].flatMap((post) =>
      many(15, (i) =>
        comment(`c${post}${i}`, 'the very same friendly words here', {
          authorId: `friend${i}`,
          postId: `p${post}`,
          publishedAt: hours(1),
        }),
      ),
    );
    const coarse = report({ comments: [...early, ...crowd] });
    expect([coarse.sign('comment-rotation').level, coarse.sign('comment-burst').level]).toEqual(['none', 'none']);
    const exactTimes = crowd.map((one, i) => ({
      ...one,
      publishedAt: new Date(Date.parse(hours(1)) + i * 1_000).toISOString(),
    }));
    const timed = report({ comments: [...early, ...exactTimes] });
    expect([timed.sign('comment-rotation').level, timed.sign('comment-burst').level]).toEqual(['notable', 'notable']);
  });

  test('must not flag: regulars who write a lot, below 45 %', () => {
    const regulars = many(40, (i) => ({
      ...(talk(80)[i] ?? comment('x', 'x')),
      id: `g${i}`,
      authorId: `regular${i % 10}`,
    }));
    const { sign } = report({ comments: [...regulars, ...talk(60)] });
    expect(sign('comment-concentration')).toMatchObject({ level: 'none', context: true });
  });

  test('deleted comments and copies of one record do not count', () => {
    const [first] = talk(1);
    const comments = first ? [first, first, { ...first, id: 'gone', deleted: true }] : [];
    expect(report({ comments }).gathered.comments).toBe(1);
  });
});

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
    expect(report({ posts: hidden })).toMatchObject({ shapeOff: 'hidden-likes', verdict: 'not-enough-data' });
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
    });
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
    expect(verified.sign('suspicious-accounts').notes).toContain('large-accounts-attract');
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
