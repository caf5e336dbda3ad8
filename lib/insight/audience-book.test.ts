import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  BOUGHT,
  comment,
  community,
  follower,
  followers,
  many,
  member,
  ORDINARY,
  posts,
  provenance,
  talk,
} from '../../tests/support/made-up-audience';
import { type Account, type Comment, type Community, emptyResult, exact, type Post } from '../model';
import { Session } from '../session/session';
import { AudienceBook } from './audience-book';
import type { KeptElsewhere } from './audience-memory';
import { audienceVisit } from './audience-visit';

const URL = 'https://toy.example/teahouse';
const kept = (over: Partial<KeptElsewhere> = {}): KeptElsewhere => ({
  visits: async () => [],
  recall: async () => [],
  remember: () => {},
  departedElsewhere: async () => [],
  frontier: async () => undefined,
  ...over,
});

function open(over: Partial<KeptElsewhere> = {}, network = 'instagram') {
  const session = new Session({ kind: 'community', communityId: 'c1' }, URL);
  const stop = new AbortController();
  const slices: number[] = [];
  const book = new AudienceBook({
    session,
    network,
    subject: () => session.state.communities.get('c1'),
    quietly: (work) => {
      slices.push(1);
      setTimeout(() => work(() => 0), 0);
    },
    clock: () => new Date('2026-11-22T12:00:00.000Z'),
    kept: kept(over),
    signal: stop.signal,
  });
  const add = (part: { communities?: Community[]; accounts?: Account[]; comments?: Comment[]; posts?: Post[] }) =>
    session.add({ ...emptyResult(network, { kind: 'community', communityId: 'c1' }), ...part }, URL);
  const report = () => book.report(session.state.communities.get('c1'));
  return { book, session, stop, add, report, slices };
}

const BARE_FIELDS = { status: false, homeTown: false, relatives: false, interests: false, website: false };
const own = (accounts: Account[]) => accounts.map((account) => ({ ...account, listOf: 'c1' }));
const later = () => vi.advanceTimersByTimeAsync(3_000);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('audience book', () => {
  it('computes nothing while records arrive, and one report when they have stopped', async () => {
    const { book, add, report } = open();
    let reports = 0;
    book.subscribe(() => {
      reports += 1;
    });
    add({ communities: [community()] });
    for (const account of own(followers(40, 30))) {
      add({ accounts: [account] });
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(report()).toBeUndefined();
    await later();
    expect(report()).toMatchObject({ verdict: 'flagged' });
    expect(reports).toBe(1);
    await later();
    expect(reports).toBe(1);
  });

  it('scores many comments in slices, each comment once', async () => {
    const { add, slices, report } = open();
    const wall = posts(14);
    add({ communities: [community()], posts: wall, comments: talk(80) });
    await later();
    expect(report()?.gathered.comments).toBe(80);
    // 80 comments in slices of 32, then the report in three parts.
    expect(slices.length).toBe(6);
  });

  it('takes only people and comments of this community', async () => {
    const { add, report } = open();
    add({
      communities: [community()],
      posts: posts(1),
      accounts: [...own(followers(3, 2)), follower('x', ORDINARY, { listOf: 'c2' })],
      comments: [...talk(2), comment('z9', 'under a post of somebody else', { postId: 'elsewhere' })],
    });
    await later();
    expect(report()?.gathered).toMatchObject({ rows: 5, comments: 2 });
  });

  it('joins the counts of an opened card to the row of a list', async () => {
    const { add, report } = open();
    const card: Community = {
      ...community({ id: 'row', kind: 'person', members: exact(12), following: exact(1_450), postsTotal: exact(0) }),
      provenance,
    };
    add({ communities: [community()], accounts: own([follower('row', { handle: 'user829133' })]) });
    await later();
    expect(report()?.gathered).toMatchObject({ rows: 1, scored: 0 });
    add({ communities: [card] });
    await later();
    expect(report()?.gathered).toMatchObject({ rows: 1, scored: 1 });
  });

  it('judges one account only by its card, and only where single accounts are scored', () => {
    const mark = (network: string, account: Account) => open({}, network).book.markOf(account, undefined);
    expect(mark('instagram', follower('row'))).toBeUndefined();
    expect(mark('instagram', follower('b', BOUGHT))).toBe('suspicious-mass-follow');
    expect(mark('facebook', follower('b', BOUGHT))).toBeUndefined();
    expect(mark('vk', follower('b', BOUGHT))).toBeUndefined();
    expect(mark('instagram', follower('o', ORDINARY))).toBeUndefined();
  });

  it('reads a VK page that the user opens from its fields and its wall, and keeps the person in the list', async () => {
    const { add, report, book, session } = open({}, 'vk');
    const row = member(7, { listOf: 'c1' });
    const page = { ...row, seenIn: ['profile' as const], filledIn: BARE_FIELDS, followers: exact(9) };
    delete (page as Partial<Account>).listOf;
    const wall = posts(20, (i) => ({
      network: 'vk',
      id: `7_${i}`,
      communityId: '7',
      text: '',
      repostOf: '-5_1',
      reactions: exact(0),
      sightings: [{ surface: 'wall', communityId: '7', run: 'r', rank: i }],
    }));
    const now = () => session.state.accounts.get('7') ?? row;
    add({ communities: [community({ network: 'vk' })], accounts: [row] });
    await later();
    expect(report()?.gathered).toMatchObject({ rows: 1, scored: 0 });
    expect(book.markOf(now(), undefined)).toBeUndefined();
    // Its author's own wall is another list in which it stands.
    add({ accounts: [page, { ...row, seenIn: ['authors'], listOf: '7' }] });
    await later();
    expect(report()?.gathered).toMatchObject({ rows: 1, scored: 0 });
    add({ posts: wall });
    await later();
    expect(report()?.gathered).toMatchObject({ rows: 1, scored: 1 });
    expect(book.markOf(now(), undefined)).toBe('suspicious-profile');
    book.dismiss('7');
    expect(book.markOf(now(), undefined)).toBeUndefined();
  });

  it('takes a dismissed row out of the count and puts it back', async () => {
    const remember = vi.fn();
    const { add, book, report } = open({ remember });
    add({ communities: [community()], accounts: own(followers(20, 50)) });
    await later();
    const count = () => report()?.signs.find(({ id }) => id === 'suspicious-accounts')?.count;
    expect(count()).toBe(20);
    book.dismiss('b3');
    await later();
    expect(count()).toBe(19);
    expect(book.fine).toEqual(['b3']);
    expect(book.markOf(follower('b3', BOUGHT), undefined)).toBeUndefined();
    book.undo();
    await later();
    expect(count()).toBe(20);
    expect(remember.mock.calls).toEqual([
      ['b3', true],
      ['b3', false],
    ]);
  });

  it('asks once for rows that were called fine on an earlier visit', async () => {
    const recall = vi.fn(async (ids: readonly string[]) => ids.filter((id) => id === 'b0'));
    const { add, report } = open({ recall });
    add({ communities: [community()], accounts: own(followers(20, 50)) });
    await later();
    await later();
    expect(report()?.signs.find(({ id }) => id === 'suspicious-accounts')?.count).toBe(19);
    const asked = recall.mock.calls.flatMap(([ids]) => ids);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('moves the id frontier by what it saw and by what is remembered', async () => {
    const frontier = vi.fn(async () => 800_000_000);
    const { add, report } = open({ frontier }, 'vk');
    const rows = many(60, (i) => member(540_000_000 + i * 400_000, { listOf: 'c1' }));
    add({ communities: [community({ network: 'vk' })], accounts: rows });
    await later();
    expect(frontier).toHaveBeenCalledWith(590_000_000);
    await later();
    // With ids up to 800 million known, these are not among the newest.
    expect(report()?.signs.find(({ id }) => id === 'fresh-ids')?.count).toBe(0);
  });

  it('sees jumps between own visits', async () => {
    const days = [25_000, 25_010, 25_021, 25_030, 25_042, 25_051, 29_000];
    const visits = days.map((members, i) => ({ at: `2026-11-1${i}T00:00:00.000Z`, members }));
    const { add, report } = open({ visits: async () => visits });
    add({ communities: [community()], posts: posts(14, () => ({ communityId: 'c1' })) });
    await later();
    await later();
    expect(report()?.signs.find(({ id }) => id === 'growth-jump')).toMatchObject({ count: 1, level: 'strong' });
  });

  it('survives a record that breaks the scoring, and reports again after the next change', async () => {
    const { add, report } = open();
    let read = 0;
    const broken = {
      ...comment('k1', ''),
      get text(): string {
        read += 1;
        if (read === 1) throw new Error('odd record');
        return 'a plain one';
      },
    };
    add({ communities: [community()], posts: posts(1), comments: [broken] });
    await later();
    expect(read).toBe(1);
    expect(report()).toBeUndefined();
    add({ comments: [comment('k2', 'another one')] });
    await later();
    expect(report()?.gathered.comments).toBe(2);
  });

  it('knows the departed of other communities, for comparison', async () => {
    const { add, book } = open({ departedElsewhere: async (own) => (own === 'c1' ? [0.04, 0.09] : []) }, 'vk');
    add({ communities: [community({ network: 'vk' })] });
    await later();
    expect(book.departedElsewhere).toEqual([0.04, 0.09]);
  });

  it('ends with its reading', async () => {
    const { add, report, stop } = open();
    stop.abort();
    add({ communities: [community()], accounts: own(followers(40, 30)) });
    await later();
    expect(report()).toBeUndefined();
  });
});

describe('what is remembered of a report', () => {
  it('are counts: no name and no id', async () => {
    const { add, report } = open();
    add({ communities: [community()], accounts: own(followers(40, 30)) });
    await later();
    const made = report();
    const visit = made && audienceVisit(made);
    expect(visit).toMatchObject({ verdict: 'flagged', rows: 70, counts: { suspicious: { count: 40, sample: 70 } } });
    expect(JSON.stringify(visit)).not.toMatch(/user8|green|"b\d/);
  });

  it('is nothing when nothing was seen', async () => {
    const { add, report } = open();
    add({ communities: [community()] });
    await later();
    const made = report();
    expect(made && audienceVisit(made)).toBeUndefined();
  });
});
