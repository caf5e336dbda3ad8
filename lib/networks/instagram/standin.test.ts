import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import createStandIn from '../../../tests/standins/instagram/site';
import { type Community, mergePost, type Post, type ReadResult } from '../../model';
import adapter from './adapter';

const NOW = new Date('2026-11-20T12:00:00.000Z');
const site = createStandIn(NOW);

const context = (pageUrl: string, sourceUrl: string) => ({ pageUrl, sourceUrl, at: NOW.toISOString(), run: sourceUrl });

function bodyOf(url: string, form?: Record<string, string>): string {
  const body = form && new URLSearchParams(form).toString();
  const answer = site.handle({ method: form ? 'POST' : 'GET', url: new URL(url), ...(body && { body }) });
  return String(answer?.body ?? '');
}

function page(url: string): ReadResult {
  return adapter.readDocument(parseHTML(bodyOf(url)).document as unknown as Document, context(url, url));
}

function query(pageUrl: string, name: string, variables: object): ReadResult {
  const url = 'https://www.instagram.com/graphql/query';
  const text = bodyOf(url, { fb_api_req_friendly_name: name, variables: JSON.stringify(variables) });
  return adapter.readAnswer(text, context(pageUrl, url));
}

const STUDIO = 'https://www.instagram.com/lumen.clay/';
const timeline = (url: string, username: string, after?: string) =>
  query(url, 'PolarisProfilePostsQuery', { username, after: after ?? null });
const subjects = (result: ReadResult): Community[] =>
  result.communities.filter((community) => adapter.isSubject(community, result.page));
const walls = (result: ReadResult): Post[] =>
  result.posts.filter((post) => post.sightings.some(({ surface }) => surface === 'wall'));

describe('the Instagram stand-in', () => {
  it('gives the profile, never the viewer', () => {
    const first = page(STUDIO);
    expect(first.page.communityId).toBe('52000000101');
    // Before the header is drawn only the sharing tags speak, three followers behind.
    expect(subjects(first).map(({ members }) => members)).toEqual([{ kind: 'exact', value: 8417 }]);
    const answer = query(STUDIO, 'PolarisProfilePageContentQuery', { username: 'lumen.clay' });
    expect(answer.communities.map(({ handle }) => handle)).toEqual(['lumen.clay']);
    expect(subjects(answer)[0]).toMatchObject({ kind: 'page', members: { kind: 'exact', value: 8420 } });
  });

  it('reads the first screen of the studio', () => {
    const { posts, page: where, unrecognised } = timeline(STUDIO, 'lumen.clay');
    expect(posts).toHaveLength(12);
    expect(unrecognised).toEqual([]);
    expect(where.communityId).toBe('52000000101');
    expect(posts.map(({ communityId }) => communityId)).toEqual(Array(12).fill('52000000101'));
    expect(posts.map(({ pinned }) => pinned)).toEqual([true, true, ...Array(10).fill(false)]);
    expect(posts.filter(({ reactions }) => reactions.kind === 'hidden')).toHaveLength(2);
    expect(posts.filter(({ authorId }) => authorId !== '52000000101').map(({ coauthors }) => coauthors)).toEqual([
      ['52000000101'],
    ]);
    expect(timeline(STUDIO, 'lumen.clay', '12').posts).toHaveLength(12);
  });

  it('joins plays of the Reels tab by id and keeps the dates of the grid', () => {
    const grid = timeline(STUDIO, 'lumen.clay');
    const reels = query(`${STUDIO}reels/`, 'PolarisProfileReelsTabContentQuery', { username: 'lumen.clay' });
    expect(reels.posts[0]).toMatchObject({
      pinned: true,
      sightings: [{ surface: 'reels', communityId: '52000000101' }],
    });
    const reel = grid.posts.find((post) => post.text.startsWith('Throwing'));
    const plays = reels.posts.find((post) => post.id === reel?.id);
    if (!reel || !plays) throw new Error('the reel stands in both tabs');
    const joined = mergePost(reel, plays);
    expect(joined).toMatchObject({
      views: { kind: 'exact', value: 5100 },
      viewsElsewhere: { kind: 'exact', value: 840 },
      viewsAre: 'plays',
      text: reel.text,
    });
    expect(joined.publishedAt).toBe(reel.publishedAt);
    expect(joined.dateFrom).toBeUndefined();
  });

  it('keeps prefetched feed and explore off the wall', () => {
    const feed = query(STUDIO, 'PolarisFeedTimelineRootV2Query', { after: null });
    expect(feed.posts.map(({ sightings }) => sightings[0]?.surface)).toEqual(['feed', 'suggested', 'feed', 'feed']);
    expect(feed.posts.map(({ ad }) => ad)).toEqual([false, false, false, true]);
    const url = 'https://www.instagram.com/api/v1/discover/web/explore_grid/?is_prefetch=true';
    const explore = adapter.readAnswer(bodyOf(url), context(STUDIO, url));
    expect(explore.posts).toHaveLength(9);
    expect([...walls(feed), ...walls(explore)]).toEqual([]);
    expect(explore.unrecognised).toEqual([]);
  });

  it('reads a guest page as such', () => {
    const guest = page('https://www.instagram.com/harbour.city.library/');
    expect(guest.guest).toBe(true);
    expect(subjects(guest)[0]).toMatchObject({ members: { value: 23_450 }, provenance: { completeness: 'guest' } });
    expect(walls(guest).map(({ pinned }) => pinned)).toEqual([true, true, ...Array(10).fill(false)]);
    expect(new Set(guest.posts.map(({ reactions }) => reactions.kind))).toEqual(new Set(['absent']));
  });

  it('says loudly that a renamed node is not recognised', () => {
    const answer = timeline('https://www.instagram.com/fern.trail.club/', 'fern.trail.club');
    expect(answer.posts).toEqual([]);
    expect(answer.unrecognised).toHaveLength(1);
    expect(answer.unrecognised[0]?.where).toBe('feed__user_timeline_graphql_connection');
  });

  it('reads a post page with comments and related posts apart', () => {
    const code = timeline(STUDIO, 'lumen.clay').posts[3]?.code;
    const open = page(`${STUDIO}p/${code}/`);
    expect(open.posts.map(({ sightings }) => sightings[0]?.surface)).toEqual(['single', ...Array(6).fill('related')]);
    expect(open.comments).toHaveLength(9);
    expect(new Set(open.comments.map(({ postId }) => postId))).toEqual(new Set([open.page.postId]));
  });

  it('reads the followers of a dialog', () => {
    const url = 'https://www.instagram.com/api/v1/friendships/52000000101/followers/?count=12';
    const { accounts } = adapter.readAnswer(bodyOf(url), context(`${STUDIO}followers/`, url));
    expect(accounts).toHaveLength(12);
    expect(accounts[5]).toMatchObject({ defaultPicture: true, name: '', seenIn: ['followers'], listOf: '52000000101' });
  });

  it('expects what a hand computes', () => {
    // Studio, 8 posts of (likes + comments): 354, 151, 222, 198, 102, 129, 141, 92; middle two 141 and 151.
    const studio = site.communities.find(({ slug }) => slug === 'instagram-studio')?.expected;
    expect(studio).toMatchObject({
      er: expect.closeTo(146 / 8420, 12),
      n: 8,
      exclusions: { pinned: 1, young: 1, hiddenLikes: 2 },
    });
    expect(
      site.communities.map(({ expected }) => (typeof expected.er === 'number' ? 'er' : expected.er.reason)),
    ).toEqual(['er', 'HIDDEN_LIKES', 'PARSE_FAILED', 'PARSE_FAILED', 'TOO_FEW_POSTS', 'er', 'er', 'er']);
  });
});
