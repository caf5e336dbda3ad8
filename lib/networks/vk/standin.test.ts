import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import createStandIn from '../../../tests/standins/vk/site';
import type { Post, ReadResult } from '../../model';
import { mergeAll, mergePost } from '../../model';
import adapter from './adapter';

const NOW = new Date('2026-11-20T12:00:00.000Z');
const site = createStandIn(NOW);

/** Decodes a body by its declared charset, as a browser does. */
function fetchText(method: string, address: string, body?: string): string {
  const answer = site.handle({ method, url: new URL(address), ...(body && { body }) });
  if (!answer) throw new Error(`no answer at ${address}`);
  const charset = /charset=([\w-]+)/.exec(answer.headers?.['content-type'] ?? '')?.[1] ?? 'utf-8';
  return typeof answer.body === 'string' ? answer.body : new TextDecoder(charset).decode(answer.body);
}

const context = (pageUrl: string, run: string, sourceUrl?: string) => ({
  pageUrl,
  at: NOW.toISOString(),
  run,
  ...(sourceUrl && { sourceUrl }),
});

function openPage(url: string): ReadResult {
  const { document } = parseHTML(fetchText('GET', url));
  return adapter.readDocument(document as unknown as Document, context(url, 'page'));
}

/** The answer that the page's client asks for first. */
function firstWall(url: string, owner: string, kind: 'wall.get' | 'owners.getMainTab'): ReadResult {
  const source = `https://api.vk.ru/method/${kind}?v=5.288`;
  return adapter.readAnswer(fetchText('POST', source, `owner_id=${owner}&offset=0`), context(url, 'wall', source));
}

const community = (slug: string) => {
  const found = site.communities.find((one) => one.slug === slug);
  if (!found) throw new Error(`no community ${slug}`);
  return found;
};

/** The headline worked out from what was read, by the rules of the metric definitions. */
function headline(posts: Post[], members: number): { er: number | undefined; n: number } {
  const age = (post: Post) => (NOW.getTime() - Date.parse(post.publishedAt ?? '')) / 3_600_000;
  const own = posts.filter((post) => !post.ad && !post.byVisitor && !post.repostOf);
  const rates = own
    .filter((post) => age(post) >= 24 && age(post) <= 2160)
    .map((post) =>
      [post.reactions, post.comments, post.shares].reduce(
        (sum, one) => sum + (one.kind === 'exact' ? one.value : Number.NaN),
        0,
      ),
    )
    .map((total) => total / members)
    .sort((a, b) => a - b);
  const middle = [rates[Math.floor((rates.length - 1) / 2)], rates[Math.ceil((rates.length - 1) / 2)]];
  return { er: rates.length < 5 ? undefined : ((middle[0] ?? 0) + (middle[1] ?? 0)) / 2, n: rates.length };
}

describe('vk stand-in, read by the adapter', () => {
  it.each(site.communities.map((one) => [one.slug, one] as const))(
    '%s: header and id from the first HTML',
    (_, one) => {
      const result = openPage(one.url);
      const subject = result.communities.find((found) => adapter.isSubject(found, result.page));
      expect(subject).toMatchObject({
        name: one.expected.name,
        members: { kind: 'exact', value: one.expected.members },
      });
      expect(result.unrecognised).toEqual([]);
      expect(result.guest ?? false).toBe(one.slug === 'vk-library-guest');
    },
  );

  it.each([
    ['vk-teahouse', '-220010001', 'wall.get'],
    ['vk-event', '-220030003', 'owners.getMainTab'],
    ['vk-tiny', '-220070007', 'wall.get'],
  ] as const)('%s: the first wall answer gives the promised headline', (slug, owner, method) => {
    const { url, expected } = community(slug);
    const { posts, unrecognised } = firstWall(url, owner, method);
    const { er, n } = headline(posts, expected.members ?? 0);
    if (typeof expected.er === 'number') expect([er, n]).toEqual([expect.closeTo(expected.er, 12), expected.n]);
    else expect(er).toBeUndefined();
    expect(unrecognised).toEqual([]);
    expect(posts.every((post) => post.sightings[0]?.communityId === owner)).toBe(true);
  });

  it('vk-pottery-legacy: blobs of the windows-1251 page, and the next answer', () => {
    const { url, expected } = community('vk-pottery-legacy');
    const page = openPage(url);
    expect(page.posts[0]).toMatchObject({ pinned: true, text: 'Правила мастерской и цены на занятия.' });
    const { er, n } = headline(page.posts, expected.members ?? 0);
    expect([er, n]).toEqual([expect.closeTo(expected.er as number, 12), expected.n]);
    const source = 'https://vk.com/al_wall.php?act=get_wall';
    const body = fetchText('POST', source, 'act=get_wall&owner_id=-220020002&offset=18');
    const next = adapter.readAnswer(body, context(url, 'next', source));
    expect(next.posts).toHaveLength(11);
    expect(next.posts[0]?.sightings[0]).toMatchObject({ surface: 'wall', communityId: '-220020002', rank: 0 });
    expect(next.posts.every((post) => /[а-я]/i.test(post.text))).toBe(true);
    const all = mergeAll([...page.posts, ...next.posts], (post) => post.id, mergePost);
    expect(all).toHaveLength(29);
  });

  it('vk-unknown-format: no post, no invented figure, a loud note', () => {
    const { url } = community('vk-unknown-format');
    const { posts, unrecognised } = firstWall(url, '-220060006', 'wall.get');
    expect(posts).toEqual([]);
    expect(unrecognised).toEqual([{ where: 'wall.get', shape: '{body,counters,published_ts,uid}' }]);
  });

  it('vk-library-guest: refused answers are no alarm', () => {
    const { url } = community('vk-library-guest');
    const { posts, unrecognised } = firstWall(url, '-220040004', 'wall.get');
    expect([posts, unrecognised]).toEqual([[], []]);
  });

  it('the feed is nobody’s wall', () => {
    const source = 'https://web.api.vk.ru/method/newsfeed.getFeed?v=5.288';
    const { posts, page } = adapter.readAnswer(
      fetchText('POST', source, ''),
      context('https://vk.com/feed', 'r', source),
    );
    expect(page.kind).toBe('feed');
    expect(posts.filter((post) => post.sightings[0]?.surface === 'feed')).toHaveLength(14);
    expect(posts.filter((post) => post.ad).map((post) => post.sightings[0]?.surface)).toEqual(['suggested']);
  });

  it('soft navigation: a batch brings header, people and comments', () => {
    const requests = [
      { id: '0', method: 'groups.getById', params: { group_ids: 220010001 } },
      { id: '1', method: 'groups.getMembers', params: { group_id: 220040004 } },
      { id: '2', method: 'wall.getComments', params: { owner_id: '-220010001', post_id: '9005' } },
    ];
    const source = 'https://web.api.vk.ru/method/batch.call?v=5.288';
    const body = fetchText('POST', source, JSON.stringify({ requests }));
    const result = adapter.readAnswer(body, context('https://vk.com/tea_embankment', 'r', source));
    expect(result.page.communityId).toBe('-220010001');
    expect(result.comments.map((comment) => [comment.id, comment.parentId])).toEqual([
      ['9101', undefined],
      ['9102', '9101'],
      ['9103', undefined],
      ['9104', undefined],
    ]);
    expect(result.unrecognised).toEqual([]);
  });

  it('somebody’s own page: fields from the first HTML, which names what was asked, and the wall afterwards', () => {
    const listed = fetchText('POST', 'https://api.vk.ru/method/groups.getMembers', 'group_id=220150015');
    const [first] = JSON.parse(listed).response.items as { id: number }[];
    const url = `https://vk.com/id${first?.id}`;
    const page = openPage(url);
    expect(page.page).toMatchObject({ kind: 'person', communityId: String(first?.id) });
    expect(page.accounts.find(({ id }) => id === String(first?.id))).toMatchObject({
      seenIn: ['profile'],
      followers: { kind: 'exact' },
      filledIn: { status: false, occupation: false, homeTown: false, interests: false },
    });
    const { posts } = firstWall(url, String(first?.id), 'wall.get');
    expect(posts).toHaveLength(12);
    expect(posts.every(({ repostOf, sightings }) => repostOf && sightings[0]?.surface === 'wall')).toBe(true);
  });

  it('answers who may read across origins, and nothing for unknown addresses', () => {
    const url = new URL('https://web.api.vk.ru/method/batch.call');
    expect(site.handle({ method: 'OPTIONS', url })?.headers?.['access-control-allow-origin']).toBe('*');
    expect(site.handle({ method: 'GET', url: new URL('https://vk.com/nobody_here') })).toBeUndefined();
  });
});
