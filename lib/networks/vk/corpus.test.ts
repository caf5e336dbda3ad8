import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Count, ReadResult } from '../../model';
import adapter from './adapter';

/** Real captures, kept outside the project; only figures and ids of public communities stand here. */
const corpus = fileURLToPath(new URL('../../../../shared/corpus/vk', import.meta.url));
const present = existsSync(corpus);
if (!present) process.stderr.write('vk corpus not found beside the project: its tests are skipped\n');

const text = (path: string): string => readFileSync(`${corpus}/${path}`, 'utf8');
const context = (pageUrl: string) => ({ pageUrl, at: '2026-11-20T12:00:00.000Z', run: 'r1' });
const read = (path: string, pageUrl = ''): ReadResult => adapter.readAnswer(text(path), context(pageUrl));

function readHtml(path: string, pageUrl = ''): ReadResult {
  const { document } = parseHTML(text(path));
  return adapter.readDocument(document as unknown as Document, context(pageUrl));
}

const figure = (count: Count | undefined): number | string | undefined =>
  count?.kind === 'exact' ? count.value : count?.kind;

/** [id, reactions, shares, comments, views] of every post, as INDEX.md lists them. */
const figures = (result: ReadResult) =>
  result.posts.map((post) => [
    post.id,
    ...[post.reactions, post.shares, post.comments, post.views].map((count) => figure(count)),
  ]);

/** Everything a payload without content must leave empty. */
function expectNothing(result: ReadResult): void {
  const { communities, posts, comments, accounts, unrecognised } = result;
  expect({ communities, posts, comments, accounts, unrecognised }).toEqual({
    communities: [],
    posts: [],
    comments: [],
    accounts: [],
    unrecognised: [],
  });
}

describe.skipIf(!present)('vk corpus: answers', () => {
  it.each([
    ['wall_get_33438842_extended_shape_202501.excerpt', ['-33438842_867', 0, 0, 0, 'absent']],
    ['wall_get_74962618_podcast_202005', ['-74962618_111721', 175, 16, 18, 6063]],
    ['wall_getById_donut_views9_202011', ['-322_123', 0, 0, 0, 9]],
    ['wall_get_103292418_poll_zero_201511', ['-103292418_3', 0, 0, 0, 'absent']],
    ['wall_get_26033241_doc_2013', ['26033241_1261', 7, 0, 0, 'absent']],
    ['newsfeed_get_mixed_items_201705', ['-106879986_32860', 0, 0, 0, 4]],
    ['newsfeed_search_131011375_688_reactions_v5199_2024', ['-131011375_688', 2, 0, 0, 41]],
    ['wall_object_45745333_24760037_over10k_201807.extract', ['-45745333_24760037', 11733, 147, 300, 216587]],
    ['wall_object_1_340393_marked_as_ads_201606', ['-1_340393', 65, 7, 0, 'absent']],
  ])('%s', (name, expected) => {
    const result = read(`api/${name}.json`);
    expect(figures(result)).toEqual([expected]);
    expect(result.unrecognised).toEqual([]);
  });

  it('reads the pinned post and fresh posts of visitors without views', () => {
    const result = read('api/wall_get_109125816_pinned_202006.excerpt.json');
    expect(figures(result)).toEqual([
      ['-109125816_519471', 146, 92, 104, 8887],
      ['-109125816_520269', 1, 0, 0, 'absent'],
      ['-109125816_520265', 1, 0, 1, 'absent'],
      ['-109125816_520254', 1, 0, 0, 'absent'],
    ]);
    expect(result.posts.map((post) => [post.pinned, post.byVisitor])).toEqual([
      [true, false],
      [false, true],
      [false, true],
      [false, true],
    ]);
    expect(result.posts.every((post) => post.sightings[0]?.surface === 'wall')).toBe(true);
  });

  it('keeps true zeros and small view counts apart from missing ones', () => {
    const result = read('api/wall_get_218892324_zero_likes_v5131_202311.json');
    expect(figures(result).map((row) => row.slice(1))).toEqual([
      [0, 0, 0, 5],
      [0, 0, 0, 5],
      [0, 0, 0, 4],
      [0, 0, 0, 4],
      [0, 0, 0, 7],
    ]);
    expect(figure(result.communities[0]?.postsTotal)).toBe(35);
  });

  it('takes wall totals, reposts, reactions by kind and the mark of advertising', () => {
    expect(figure(read('api/wall_get_74962618_podcast_202005.json').communities[0]?.postsTotal)).toBe(6352);
    const repost = read('api/wall_get_extended_repost_2014.json').posts[0];
    expect([figure(repost?.reactions), repost?.repostOf, repost?.format]).toEqual([1, '-29246653_93530', 'repost']);
    const reacted = read('api/newsfeed_search_131011375_688_reactions_v5199_2024.json').posts[0];
    expect([reacted?.reactionsByKind, reacted?.publishedAt]).toEqual([{ 0: 2 }, '2024-01-25T06:48:08.000Z']);
    const ad = read('api/wall_object_1_340393_marked_as_ads_201606.json').posts[0];
    expect([ad?.ad, ad?.repostOf]).toEqual([true, '-19542789_19972']);
    const hinted = read('api/wall_get_33438842_extended_shape_202501.excerpt.json').posts[0];
    expect(hinted?.ad).toBe(false);
  });

  it('never takes photos of a feed for posts, nor a missing view count for zero', () => {
    const feed = read('api/newsfeed_get_mixed_items_201705.json');
    expect(feed.posts).toHaveLength(1);
    const search = read('api/newsfeed_search_views_missing_201908.json');
    expect(search.posts.map((post) => [post.id, figure(post.views)])).toEqual([
      ['388444282_11454', 'absent'],
      ['-31130529_49163', 2],
      ['-184898883_177', 'absent'],
    ]);
  });

  it('reads comments of both shapes', () => {
    const modern = read('api/wall_getComments_270022066_765_v5131_202301.json');
    expect(modern.comments).toHaveLength(10);
    expect(modern.comments.every((one) => one.postId === '270022066_765')).toBe(true);
    expect(modern.comments.every((one) => one.reactions.kind === 'absent')).toBe(true);
    expect(modern.accounts).toHaveLength(10);
    const old = read('api/wall_getComments_likes_photo_2013.json', 'https://vk.com/wall-9_4');
    expect(old.comments.map((one) => [one.postId, figure(one.reactions)])).toEqual([
      ['-9_4', 1],
      ['-9_4', 1],
    ]);
  });

  it('reads people and communities of every age', () => {
    const event = read('api/groups_getById_event_2012.json').communities[0];
    expect([event?.id, event?.kind, figure(event?.members)]).toEqual(['-17683660', 'event', 'absent']);
    const page = read('api/groups_getById_page_baninfo_2015.json').communities[0];
    expect([page?.id, page?.kind]).toEqual(['-66464944', 'page']);
    expect(read('api/groups_getMembers_861.json').accounts.map((one) => one.closed)).toEqual([false, true]);
    const likers = read('api/likes_getList_extended_5.json').accounts;
    expect(likers.map((one) => one.seenIn)).toEqual(Array.from({ length: 5 }, () => ['likers']));
    const whole = read('api/users_get_last_seen_2014.json').accounts[0];
    expect(whole?.id).toBe('1');
    expect(whole?.filledIn).toEqual({ status: false, relatives: false, website: false });
    const deleted = read('api/users_get_deleted.json').accounts[0];
    expect([deleted?.id, deleted?.deactivated]).toEqual(['4793858', 'deleted']);
    expect(deleted).not.toHaveProperty('filledIn');
  });

  it.each(['al_video_error8_guest_20260813', 'api_error6_wall_get_202311', 'api_error15_wall_get'])(
    'error envelope %s holds nothing and is no alarm',
    (name) => expectNothing(read(`api/${name}.json`)),
  );
});

describe.skipIf(!present)('vk corpus: pages', () => {
  it.each([
    ['hydrated', 2137],
    ['prehydration', 2134],
  ])('community page, guest, %s', (state, members) => {
    const result = read(`pages/community_dostigenie_deti_guest_en_${state}_20260813.json`);
    expect(result.page).toEqual({ kind: 'community', handle: 'dostigenie_deti', communityId: '-223846998' });
    expect(result.guest).toBe(true);
    const [community] = result.communities;
    expect(result.communities).toHaveLength(1);
    expect([community?.id, community?.kind, community?.verified]).toEqual(['-223846998', 'group', false]);
    expect([figure(community?.members), figure(community?.postsTotal)]).toEqual([members, 596]);
    expect(result.posts).toEqual([]);
    expect(result.unrecognised).toEqual([]);
  });

  it('reads the same page as a document, and the rounded figure when scripts are gone', () => {
    const html: string = JSON.parse(text('pages/community_dostigenie_deti_guest_en_hydrated_20260813.json')).data.html;
    const url = 'https://vk.ru/dostigenie_deti';
    const whole = parseHTML(html).document;
    const result = adapter.readDocument(whole as unknown as Document, context(url));
    expect([figure(result.communities[0]?.members), result.guest, result.posts]).toEqual([2137, true, []]);
    const bare = parseHTML(html.replace(/<script[\s\S]*?<\/script>/g, '')).document;
    const visible = adapter.readDocument(bare as unknown as Document, { ...context(url), lang: 'en' });
    expect(visible.communities[0]).toMatchObject({
      id: '-223846998',
      members: { kind: 'rounded', value: 2100, lo: 2000, hi: 2200 },
    });
    expect(visible.page.communityId).toBe('-223846998');
  });

  it('reads the prefetched answers alone', () => {
    const result = read('pages/community_dostigenie_deti_prefetch_20260813.json', 'https://vk.com/dostigenie_deti');
    expect([result.page.communityId, figure(result.communities[0]?.members)]).toEqual(['-223846998', 2137]);
    expect([result.accounts, result.unrecognised]).toEqual([[], []]);
  });

  it('reads the legacy post page for bots', () => {
    const result = readHtml('pages/wall_post_212711849_12_searchbot_ru_20260813.html');
    expect(result.page).toEqual({ kind: 'post', communityId: '-212711849', postId: '-212711849_12' });
    expect(figures(result)).toEqual([['-212711849_12', 8, 0, 'absent', 287]]);
    const [post] = result.posts;
    expect([post?.pinned, post?.commentsClosed, post?.format]).toEqual([true, true, 'image']);
    expect([post?.publishedAt, post?.dateFrom]).toEqual(['2022-12-08T12:07:00.000Z', 'label']);
    expect(post?.text).not.toContain('Последние записи');
    expect(post?.text.endsWith('#здоровье')).toBe(true);
    expect([result.communities[0]?.id, result.communities[0]?.handle]).toEqual(['-212711849', 'poletuu']);
    expect(result.unrecognised).toEqual([]);
  });

  it('reads nothing from pages that hold nothing', () => {
    expectNothing(read('pages/mvk_community_shell_guest_en_20260813.json'));
    expectNothing(read('pages/community_dostigenie_deti_byeye_labels_20260813.json'));
    expectNothing(readHtml('pages/video_embed_guest_20260813.html'));
    expectNothing(readHtml('pages/widget_error_guest_en_20260813.html'));
  });
});
