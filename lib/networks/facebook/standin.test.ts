import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import createStandIn from '../../../tests/standins/facebook/site';
import type { ReadResult } from '../../model';
import adapter from './adapter';

const now = new Date('2026-11-20T12:00:00.000Z');
const site = createStandIn(now);

function open(address: string): ReadResult {
  const body = String(site.handle({ method: 'GET', url: new URL(address) })?.body);
  const { document } = parseHTML(body);
  return adapter.readDocument(document as unknown as Document, {
    pageUrl: address,
    at: now.toISOString(),
    run: 'page',
  });
}

function ask(pageUrl: string, name: string, variables: object): ReadResult {
  const sourceUrl = 'https://www.facebook.com/api/graphql/';
  const body = new URLSearchParams({ fb_api_req_friendly_name: name, variables: JSON.stringify(variables) }).toString();
  const answer = site.handle({ method: 'POST', url: new URL(sourceUrl), body });
  return adapter.readAnswer(String(answer?.body), { pageUrl, sourceUrl, at: now.toISOString(), run: name });
}

const [tea, group, profile, guest, unknown] = site.communities;

describe('the Facebook stand-in, read by the adapter', () => {
  it.each([tea, group, profile])('gives the first screen of $slug', (community) => {
    if (!community) throw new Error('the stand-in lost a community');
    const page = open(community.url);
    const [subject] = page.communities;
    expect(subject).toMatchObject({ name: community.expected.name, id: page.page.communityId });
    expect(subject?.members).toMatchObject({ kind: 'rounded', value: community.expected.members });
    const name =
      community === group ? 'GroupsCometFeedRegularStoriesPaginationQuery' : 'ProfileCometTimelineFeedRefetchQuery';
    const later = [3, 9].map((from) => ask(community.url, name, { id: subject?.id, cursor: `c${from}`, count: 6 }));
    const posts = [page, ...later].flatMap((result) => result.posts);
    expect(posts).toHaveLength(15);
    expect(new Set(posts.map((post) => post.id)).size).toBe(15);
    expect([page, ...later].flatMap((result) => result.unrecognised)).toEqual([]);
    for (const post of posts) {
      expect(post).toMatchObject({
        communityId: subject?.id,
        sightings: [{ surface: 'wall', communityId: subject?.id }],
      });
      for (const count of [post.reactions, post.comments, post.shares]) expect(count.kind).toBe('exact');
    }
    const sums = posts
      .filter(
        (post) =>
          !post.ad && post.format !== 'repost' && Date.parse(post.publishedAt ?? '') <= now.getTime() - 86_400_000,
      )
      .map(({ reactions, comments, shares }) =>
        [reactions, comments, shares].reduce(
          (sum, count) => sum + (count.kind === 'exact' ? count.value : Number.NaN),
          0,
        ),
      )
      .sort((a, b) => a - b);
    expect(sums).toHaveLength(community.expected.n ?? 0);
    const middle = Math.floor(sums.length / 2);
    const median = sums.length % 2 ? sums[middle] : ((sums[middle - 1] ?? 0) + (sums[middle] ?? 0)) / 2;
    expect((median ?? 0) / (community.expected.members ?? 0)).toBeCloseTo(community.expected.er as number, 12);
  });

  it('knows the paid post, the reshare and the video of the Page', () => {
    const page = open(tea?.url ?? '');
    const later = ask(tea?.url ?? '', 'ProfileCometTimelineFeedRefetchQuery', {
      id: '61560000000011',
      cursor: 'c3',
      count: 6,
    });
    expect(page.posts.map((post) => post.ad)).toEqual([false, true, false]);
    expect(later.posts.map((post) => post.format)).toEqual(['video', 'album', 'repost', 'image', 'text', 'link']);
    expect(later.posts[2]?.repostOf).toBe('122190000000777001');
    expect(later.posts[0]).toMatchObject({ views: { kind: 'exact', value: 530 * 37 + 12 }, viewsAre: 'views' });
  });

  it('gives the exact size of the group on its About tab', () => {
    const about = ask(`${group?.url}about`, 'CometGroupAboutRootQuery', { id: '2250000000000012' });
    expect(about.communities[0]).toMatchObject({ kind: 'group', members: { kind: 'exact', value: 12_437 } });
  });

  it('tells a person from a Page, and suggestions from the subject', () => {
    const page = open(profile?.url ?? '');
    expect(page.page.kind).toBe('person');
    expect(page.communities.length).toBeGreaterThan(1);
    expect(page.communities.filter((community) => adapter.isSubject(community, page.page))).toHaveLength(1);
  });

  it('knows only the name for a guest', () => {
    const page = open(guest?.url ?? '');
    expect(page.guest).toBe(true);
    expect(page.posts).toEqual([]);
    expect(page.communities).toMatchObject([{ name: guest?.expected.name, members: { kind: 'absent' } }]);
  });

  it('reports the unknown format and reads nothing from it', () => {
    const page = open(unknown?.url ?? '');
    expect(page.communities[0]).toMatchObject({
      name: unknown?.expected.name,
      members: { kind: 'rounded', value: 5100 },
    });
    expect(page.posts).toEqual([]);
    expect(page.comments).toEqual([]);
    expect(page.unrecognised.length).toBeGreaterThan(0);
    const later = ask(unknown?.url ?? '', 'ProfileCometTimelineFeedRefetchQuery', {
      id: '61560000000015',
      cursor: 'c3',
      count: 6,
    });
    expect(later.posts).toEqual([]);
    expect(later.unrecognised.length).toBeGreaterThan(0);
  });

  it('reads the home feed as a feed, with its advertisement', () => {
    const page = open('https://www.facebook.com/');
    expect(page.page).toEqual({ kind: 'feed' });
    expect(page.posts.map((post) => post.sightings[0]?.surface)).toEqual(['feed', 'feed', 'feed']);
    expect(page.posts.map((post) => post.ad)).toEqual([false, true, false]);
  });

  it('reads an opened post with its comments, the feed behind it as a feed', () => {
    const wall = open(tea?.url ?? '');
    const address = wall.posts[2]?.url ?? '';
    const page = open(address);
    expect(page.page).toMatchObject({ kind: 'post', postId: wall.posts[2]?.id, communityId: '61560000000011' });
    const opened = page.posts.find((post) => post.id === page.page.postId);
    expect(opened?.sightings[0]?.surface).toBe('single');
    expect(page.comments.filter((comment) => comment.postId === opened?.id)).toHaveLength(8);
  });

  it('joins the counts of the Reels tab, which arrive out of order', () => {
    const reels = ask(`${tea?.url}/reels`, 'ProfileCometAppCollectionReelsRendererPaginationQuery', {
      id: '61560000000011',
    });
    expect(reels.posts.length).toBeGreaterThan(2);
    for (const post of reels.posts) {
      expect(post).toMatchObject({
        format: 'reel',
        viewsAre: 'plays',
        comments: { kind: 'exact' },
        sightings: [{ surface: 'reels' }],
      });
      expect(post.reactions).toEqual({ kind: 'absent' });
    }
  });
});
