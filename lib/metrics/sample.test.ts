import { describe, expect, it } from 'vitest';
import { community, NOW, OWNER, post, rounded, wall } from '../../tests/support/engagement';
import { ABSENT, HIDDEN, type Post, UNSUPPORTED } from '../model';
import { engagementReport } from './report';
import { type EngagementReport, isFigure, type ReportOptions } from './report-types';

function report(posts: Post[], options: ReportOptions = {}): EngagementReport {
  return engagementReport({ community: community(10_000), posts, now: NOW, options });
}

/** Reason why the post "x" is out of a sample of twelve plain posts; undefined when it is in. */
function codeOf(more: Partial<Post>, hours = 100, options: ReportOptions = {}) {
  const { posts } = report([...wall(12), post('x', hours, { likes: 7, comments: 1 }, more)], options);
  const found = posts.find(({ id }) => id === 'x');
  if (!found) throw new Error('the post is lost');
  return found.excluded;
}

describe('which posts count (section 4)', () => {
  it.each<[string, Partial<Post>, number, string | undefined]>([
    ['plain', {}, 100, undefined],
    ['pinned inside the window, kept in its place', { pinned: true }, 100, undefined],
    ['pinned and older than the window', { pinned: true }, 24 * 91, 'pinned'],
    ['pinned without a date', { pinned: true, publishedAt: null }, 0, 'pinned'],
    ['ad', { ad: true }, 100, 'ad'],
    ['nobody knows whether it is an ad', { ad: null, pinned: null }, 100, undefined],
    ['by a visitor', { byVisitor: true }, 100, 'byVisitor'],
    ['repost', { repostOf: '-5_1' }, 100, 'repost'],
    ['repost by format', { format: 'repost' }, 100, 'repost'],
    ['co-authored', { coauthors: ['1', '2'] }, 100, undefined],
    ['partnership', { partnership: true }, 100, undefined],
    ['younger than 24 h', {}, 23.9, 'young'],
    ['24 h old', {}, 24, undefined],
    ['in the near future', {}, -2, 'young'],
    ['far in the future', {}, -48, 'undated'],
    ['older than 90 days', {}, 24 * 90 + 1, 'outOfWindow'],
    ['without a date', { publishedAt: null }, 0, 'undated'],
    ['with nonsense for a date', { publishedAt: 'yesterday' }, 0, 'undated'],
    ['hidden likes', { reactions: HIDDEN }, 100, 'hiddenLikes'],
    ['likes not read', { reactions: ABSENT }, 100, 'unread'],
    ['comments not read', { comments: ABSENT }, 100, 'unread'],
    ['comments without a counter', { comments: UNSUPPORTED }, 100, 'unread'],
    ['deleted, last figures known', { deleted: true }, 100, undefined],
    ['deleted, no figures', { deleted: true, reactions: ABSENT }, 100, 'deleted'],
    ['of another community', { communityId: '-7', sightings: [] }, 100, 'notOnWall'],
    ['seen in the feed only', { sightings: [{ surface: 'feed', run: 'f', rank: 0 }] }, 100, 'notOnWall'],
    ['on another wall', { sightings: [{ surface: 'wall', communityId: '-7', run: 'w', rank: 0 }] }, 100, 'notOnWall'],
    [
      'somebody else’s post on our wall',
      { communityId: '-7', sightings: [{ surface: 'wall', communityId: OWNER, run: 'w', rank: 0 }] },
      100,
      undefined,
    ],
  ])('%s', (_name, more, hours, code) => {
    expect(codeOf(more, hours)).toBe(code);
  });

  it('toggles', () => {
    expect(codeOf({}, 5, { includeYoung: true })).toBeUndefined();
    expect(codeOf({ repostOf: '-5_1' }, 100, { includeReposts: true })).toBeUndefined();
    expect(codeOf({ coauthors: ['1'] }, 100, { withoutCoauthored: true })).toBe('coauthored');
    expect(codeOf({ partnership: true }, 100, { withoutPartnerships: true })).toBe('partnership');
    expect(codeOf({}, 24 * 40, { windowDays: 30 })).toBe('outOfWindow');
  });

  it('keeps a label date whose day touches the window, and flags it', () => {
    const label = { dateFrom: 'label' } as const;
    const { posts, warnings } = report([...wall(12), post('x', 24 * 90 + 20, { likes: 1 }, label)]);
    expect(posts.find(({ id }) => id === 'x')).toMatchObject({ dateAtEdge: true });
    expect(posts.find(({ id }) => id === 'x')).not.toHaveProperty('excluded');
    expect(warnings).toEqual([
      { code: 'MIXED_DATES', n: 1 },
      { code: 'DATE_AT_EDGE', n: 1 },
    ]);
    expect(codeOf(label, 24 * 91 + 1)).toBe('outOfWindow');
  });

  it('takes the newest 20; what is older is beyond, hidden or not', () => {
    const posts = wall(30, (index) => (index === 25 ? HIDDEN : index + 1));
    const { headline, exclusions } = report(posts);
    expect(headline).toMatchObject({ n: 20, median: expect.closeTo(0.00105, 12), label: 'normal' });
    expect(exclusions).toEqual({ beyondTwenty: 10 });
  });

  it('counts an id once, with the later reading', () => {
    const later = { provenance: { ...post('x', 1).provenance, at: '2026-11-22T13:00:00.000Z' } };
    const twice = [post('p0', 30, { likes: 50 }, later), ...wall(12)];
    const { headline, posts } = report(twice);
    expect(headline).toMatchObject({ n: 12 });
    expect(posts.find(({ id }) => id === 'p0')?.erF).toBe(0.005);
  });

  it('closed comments that are known count, but have no talk rate', () => {
    const posts = wall(7).map((entry, index): Post => {
      return { ...entry, comments: { kind: 'exact', value: 10 }, ...(index === 0 && { commentsClosed: true }) };
    });
    const { headline, rates } = report(posts);
    expect(headline).toMatchObject({ n: 7, min: 0.002 });
    expect(rates.talk).toMatchObject({ n: 6, median: 0.001 });
  });

  it('closed comments without a counter are none, with a flag and without a talk rate', () => {
    const closed = wall(6).map((entry) => ({ ...entry, comments: ABSENT, commentsClosed: true }));
    const { headline, rates, warnings, posts } = report(closed);
    expect(headline).toMatchObject({ median: 0.001, n: 6 });
    expect(rates.talk).toMatchObject({ reason: 'COMMENTS_CLOSED' });
    expect(warnings).toContainEqual({ code: 'COMMENTS_CLOSED', n: 6 });
    expect(posts[0]).toMatchObject({ commentsClosed: true, interactions: { comments: 0 } });
  });
});

describe('when there is no headline', () => {
  it.each<[string, number, number, object]>([
    ['four posts', 4, 0, { reason: 'TOO_FEW_POSTS', n: 4, needed: 5 }],
    ['one hidden of four', 3, 1, { reason: 'TOO_FEW_POSTS', n: 3, needed: 5 }],
    ['all hidden', 0, 3, { reason: 'HIDDEN_LIKES', hidden: 3, of: 3 }],
    ['more than 30 % hidden', 13, 6, { reason: 'HIDDEN_LIKES', n: 13, hidden: 6, of: 19 }],
    ['hidden ones leave too few', 4, 1, { reason: 'HIDDEN_LIKES', n: 4, hidden: 1, of: 5 }],
  ])('%s', (_name, shown, hidden, expected) => {
    const posts = wall(shown + hidden, (index) => (index < hidden ? HIDDEN : 10));
    expect(report(posts).headline).toMatchObject(expected);
  });

  it('30 % hidden is still a headline', () => {
    expect(report(wall(20, (index) => (index < 6 ? HIDDEN : 10))).headline).toMatchObject({ n: 14, median: 0.001 });
  });

  it('says so when the figures were not read', () => {
    const unread = wall(9, (index) => (index < 6 ? ABSENT : 10));
    expect(report(unread).headline).toEqual({ reason: 'PARSE_FAILED', n: 3, needed: 5, of: 9 });
  });

  it('offers the talk, share and view rate when likes are hidden', () => {
    const posts = wall(10, (index) => (index < 9 ? HIDDEN : 10)).map((entry): Post => {
      return { ...entry, comments: { kind: 'exact', value: 20 }, views: { kind: 'exact', value: 1000 } };
    });
    const { rates } = report(posts);
    expect(rates.talkAll).toMatchObject({ median: 0.002, n: 10 });
    expect(rates.share).toMatchObject({ median: 0, n: 10 });
    expect(rates.view).toMatchObject({ median: 0.1, n: 10 });
    expect(rates.love).toMatchObject({ reason: 'HIDDEN_LIKES' });
  });

  it('small and normal samples', () => {
    const labels = [5, 11, 12].map((n) => report(wall(n)).headline);
    expect(labels.map((headline) => isFigure(headline) && headline.label)).toEqual([
      'small-sample',
      'small-sample',
      'normal',
    ]);
  });
});

describe('shares (section 1.2, rule 5)', () => {
  const withShares = (shown: number) =>
    wall(6).map((entry, index): Post => {
      return { ...entry, shares: index < shown ? { kind: 'exact', value: 5 } : ABSENT };
    });

  it('are never mixed: dropped for all when one post lacks them', () => {
    const mixed = report(withShares(5));
    expect(mixed.headline).toMatchObject({ median: 0.001, max: 0.001, withoutShares: true });
    expect(mixed.warnings).toContainEqual({ code: 'SHARES_DROPPED', n: 5, of: 6 });
    expect(mixed.posts[0]).toMatchObject({ erF: 0.001, withoutShares: true });
    expect(mixed.rates.share).toMatchObject({ n: 5, median: 0.0005 });
    const all = report(withShares(6));
    expect(all.headline).toMatchObject({ median: 0.0015 });
    expect(all.headline).not.toHaveProperty('withoutShares');
  });

  it('are missing without a warning where the network has none', () => {
    const none = report(wall(6).map((entry) => ({ ...entry, shares: UNSUPPORTED })));
    expect(none.headline).toMatchObject({ median: 0.001, withoutShares: true });
    expect(none.warnings.map(({ code }) => code)).not.toContain('SHARES_DROPPED');
    expect(none.rates.share).toMatchObject({ reason: 'NO_SHARES' });
  });

  it('rounded shares take part with their band', () => {
    const posts = wall(5).map((entry) => ({ ...entry, shares: rounded(1200, 100) }));
    expect(report(posts).headline).toMatchObject({ median: 0.121, band: { lo: 0.111, hi: 0.131 }, approximate: true });
  });

  it('a post outside the sample that lacks them is counted, and labelled, without', () => {
    const ad = post('x', 60, { likes: 10, shares: ABSENT }, { ad: true });
    const found = report([...withShares(6), ad]).posts.find(({ id }) => id === 'x');
    expect(found).toMatchObject({ erF: 0.001, withoutShares: true });
  });

  it('counts poll votes only when asked to', () => {
    const posts = wall(5).map((entry): Post => ({ ...entry, pollVotes: { kind: 'exact', value: 40 } }));
    expect(report(posts).headline).toMatchObject({ median: 0.001 });
    expect(report(posts, { pollVotes: true }).headline).toMatchObject({ median: 0.005 });
  });
});
