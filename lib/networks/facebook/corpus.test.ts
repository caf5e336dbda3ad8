import { existsSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Count, Post, ReadResult } from '../../model';
import adapter from './adapter';

/** Real captures, kept outside of the project; the figures are those of their INDEX. */
const FOLDER = new URL('../../../../shared/corpus/facebook/', import.meta.url);
const present = existsSync(FOLDER);

const LIKE = '1635855486666999';
const LOVE = '1678524932434102';
const HAHA = '115940658764963';
const WOW = '478547315650144';
const SAD = '908563459236466';
const ANGRY = '444813342392137';
const CARE = '613557422527858';

function read(name: string, pageUrl = '', lang?: string): ReadResult {
  const text = readFileSync(new URL(name, FOLDER), 'utf8');
  const context = { pageUrl, at: '2026-11-20T12:00:00.000Z', run: 'r1', ...(lang ? { lang } : {}) };
  if (!name.endsWith('.html')) return adapter.readAnswer(text, context);
  return adapter.readDocument(parseHTML(text).document as unknown as Document, context);
}

/** The figure of an exact count, its band of a rounded one, else the kind. */
function figure(count: Count | undefined) {
  return count?.kind === 'exact'
    ? count.value
    : count?.kind === 'rounded'
      ? [count.value, count.lo, count.hi]
      : count?.kind;
}

function counts(result: ReadResult, id: string) {
  const post = result.posts.find((each) => each.id === id) as Post | undefined;
  return [figure(post?.reactions), figure(post?.comments), figure(post?.shares)];
}

const seconds = (post: Post | undefined) => Date.parse(post?.publishedAt ?? '') / 1000;

describe.skipIf(!present)(`captures of Facebook${present ? '' : ' (SKIPPED: ../shared/corpus is missing)'}`, () => {
  it('1: six posts of five Pages, totals in the buttons only', () => {
    const result = read('page-timeline-6posts.2026-05.en.json', '', 'en');
    expect(result.posts).toHaveLength(6);
    expect(counts(result, '858184087195647')).toEqual([154, 58, 1]);
    expect(counts(result, '1293491472980697')).toEqual([165, 24, 6]);
    expect(counts(result, '1284493720547139')).toEqual([5, 2, 1]);
    expect(counts(result, '696645536751571')).toEqual([221, 19, 6]);
    expect(counts(result, '770695526056440')).toEqual([737, 302, 12]);
    expect(counts(result, '980168314655140')).toEqual([1799, 314, 188]);
    expect(result.posts[0]?.reactionsByKind).toEqual({ [LIKE]: 101, [LOVE]: 50, [CARE]: 3 });
    expect(seconds(result.posts[0])).toBe(1769156868);
    expect(result.posts.map((post) => post.format)).toEqual(['text', 'image', 'image', 'video', 'album', 'reel']);
    expect(new Set(result.posts.map((post) => post.communityId)).size).toBe(5);
    expect(result.posts.every((post) => post.ad === false && post.pinned === null)).toBe(true);
    expect(result.posts.filter((post) => post.views.kind === 'unsupported')).toHaveLength(4);
    expect(result.unrecognised).toEqual([]);
  });

  it('2: a group post with ten comments', () => {
    const result = read('group-post-permalink.2026-07.en.json');
    expect(result.page).toEqual({ kind: 'post', postId: '27209929835285847', communityId: '2241072279264948' });
    expect(result.communities).toMatchObject([
      { id: '2241072279264948', kind: 'group', name: 'Albertans United To Stop The UCP', members: { kind: 'absent' } },
    ]);
    expect(counts(result, '27209929835285847')).toEqual([48, 24, 8]);
    expect(result.posts[0]).toMatchObject({
      format: 'link',
      reactionsByKind: { [ANGRY]: 26, [LIKE]: 18, [HAHA]: 2, [WOW]: 2 },
    });
    expect(seconds(result.posts[0])).toBe(1781335890);
    expect(result.comments).toHaveLength(10);
    expect(result.comments[0]).toMatchObject({
      id: '27215320108080153',
      postId: '27209929835285847',
      reactions: { kind: 'exact', value: 3 },
    });
  });

  it('3: the exact size of a group beats the rounded one', () => {
    const result = read('group-about.2026-08.en.json', '', 'en');
    expect(result.communities).toMatchObject([
      {
        id: '392585550772135',
        kind: 'group',
        name: 'Children of da KoRn',
        closed: false,
        members: { kind: 'exact', value: 126_336 },
      },
    ]);
    expect(result.communities[0]?.handle).toBeUndefined();
    expect(result.posts).toEqual([]);
  });

  it('4: a person in professional mode', () => {
    const result = read('profile-header.2026-07.en.json', 'https://www.facebook.com/zuck', 'en');
    expect(result.page).toMatchObject({ kind: 'person', communityId: '4', handle: 'zuck' });
    expect(result.communities).toMatchObject([
      {
        id: '4',
        kind: 'person',
        handle: 'zuck',
        verified: true,
        category: 'Public figure',
        otherIds: ['111895498378878'],
      },
    ]);
    expect(figure(result.communities[0]?.members)).toEqual([121e6, 120e6, 122e6]);
  });

  it('5 and 6: dialogs about a Page', () => {
    expect(read('page-transparency.2026-05.en.json').communities).toMatchObject([
      { id: '100064860875397', kind: 'page', otherIds: ['20531316728'], members: { kind: 'absent' } },
    ]);
    expect(read('profile-authenticity.2026-05.en.json')).toMatchObject({
      communities: [],
      posts: [],
      unrecognised: [],
    });
  });

  it('7: search, totals on top while the buttons are empty', () => {
    const result = read('search-posts-island-and-dom.2025-12.en.html', 'https://www.facebook.com/search/posts/?q=x');
    expect(result.posts).toHaveLength(5);
    expect(counts(result, '9621062074667003')).toEqual([10, 3, 1]);
    expect(result.posts.find((post) => post.id === '9621062074667003')?.reactionsByKind).toEqual({
      [LIKE]: 7,
      [SAD]: 3,
    });
    expect(counts(result, '1443672860260443')).toEqual([2, 0, 0]);
    expect(counts(result, '1587173839243677')).toEqual([1, 0, 0]);
    expect(counts(result, '122112252566288807')).toEqual([48, 65, 36]);
    expect(counts(result, '10161506400300959')).toEqual([1, 0, 0]);
    expect(result.posts.every((post) => post.sightings.every((sighting) => sighting.surface === 'search'))).toBe(true);
    expect(result.posts.find((post) => post.id === '1587173839243677')?.views).toEqual({ kind: 'absent' });
  });

  it('7: finds the visible units of the search page among the posts of its island', () => {
    const text = readFileSync(new URL('search-posts-island-and-dom.2025-12.en.html', FOLDER), 'utf8');
    const { document } = parseHTML(text);
    const before = document.toString();
    const result = read('search-posts-island-and-dom.2025-12.en.html', 'https://www.facebook.com/search/posts/?q=x');
    const posts = new Map(result.posts.map((post) => [post.id, post]));
    const found = adapter.page.postPlaces(document as unknown as Document).map((place) => place.find(posts)?.id);
    expect(found).toContain('9621062074667003');
    expect(found.length).toBeLessThanOrEqual(5);
    expect(document.toString()).toBe(before);
  });

  it('8: a post of a Page out of pruned islands', () => {
    const result = read('page-post-islands.2026-09.vi.html');
    expect(result.page).toMatchObject({ kind: 'post', postId: '1430839855918548', communityId: '100069776410903' });
    expect(counts(result, '1430839855918548')).toEqual([119_529, 7347, 1737]);
    expect(result.posts[0]?.reactionsByKind).toEqual({ [LIKE]: 102_931, [LOVE]: 12_088 });
    expect(result.posts[0]?.authorName).toBe('VTV24');
    expect(seconds(result.posts[0])).toBe(1790145002);
  });

  it('9: a reel spread over three islands', () => {
    const result = read('reel-islands.2026-09.en.html', '', 'en');
    expect(counts(result, '1052271451146452')).toEqual([20_096, 263, [1900, 1800, 2000]]);
    expect(result.posts).toMatchObject([
      { format: 'reel', communityId: '100044527955664', authorName: 'Crunchyroll', views: { kind: 'absent' } },
    ]);
    expect(seconds(result.posts[0])).toBe(1789588801);
  });

  it('10: a whole streamed answer of a timeline', () => {
    const result = read('page-timeline-graphql-stream.2024-01.zh-TW.json', 'https://www.facebook.com/inWesternMusic');
    expect(result.page).toMatchObject({ kind: 'community', communityId: '100044327774911' });
    expect(counts(result, '935519747935609')).toEqual([193, 15, 8]);
    expect(result.posts[0]?.reactionsByKind).toEqual({ [LIKE]: 183, [LOVE]: 7, [HAHA]: 1, [WOW]: 1, [SAD]: 1 });
    expect(counts(result, '935014381319479')).toEqual([40, 6, 2]);
    expect(counts(result, '934975184656732')).toEqual([21, 3, 0]);
    expect(result.posts.map((post) => post.sightings[0])).toEqual(
      [0, 1, 2].map((rank) => ({ surface: 'wall', communityId: '100044327774911', run: 'r1', rank })),
    );
    expect(result.posts.every((post) => post.ad === false)).toBe(true);
  });

  it('11: a Page as guests got it, in Polish', () => {
    const result = read('page-home-loggedout-islands.2024-08.pl.html');
    expect(result.communities).toMatchObject([
      {
        id: '100028295814975',
        kind: 'page',
        name: 'Pół Żartem Pół Serio',
        otherIds: ['1597565460485886'],
        category: 'Restauracja ze stekami',
      },
    ]);
    expect(figure(result.communities[0]?.members)).toEqual([2400, 2300, 2500]);
    expect(counts(result, '1416281615991685')).toEqual([0, 0, 0]);
    expect(seconds(result.posts[0])).toBe(1723573975);
  });

  it('12: a video with its views and comments', () => {
    const result = read('page-video-permalink-comments.2023-08.en.json');
    expect(counts(result, '105233257853733')).toEqual([58, 46, 485]);
    expect(result.posts[0]).toMatchObject({
      format: 'video',
      views: { kind: 'exact', value: 18_559 },
      viewsAre: 'views',
      reactionsByKind: { [LIKE]: 40, [HAHA]: 7, [WOW]: 5, [LOVE]: 3, [ANGRY]: 3 },
    });
    expect(seconds(result.posts[0])).toBe(1588778156);
    expect(result.comments.filter((comment) => comment.parentId === undefined)).toHaveLength(24);
  });

  it('13: two reels with their comments', () => {
    const result = read('reel-and-comments.2023-08.en.json', '', 'en');
    expect(counts(result, '3503497553270873')).toEqual([2636, 401, [4700, 4600, 4800]]);
    expect(counts(result, '613877244186560')).toEqual([51_889, 1078, [8100, 8000, 8200]]);
    expect(result.posts.map((post) => post.code)).toEqual(['809749953859034', '1359224484661002']);
    expect(result.posts.map((post) => post.reactionsByKind)).toEqual([{ [LIKE]: 2214 }, { [LIKE]: 48_758 }]);
    expect(seconds(result.posts[0])).toBe(1685379409);
    for (const post of result.posts) {
      expect(result.comments.filter((comment) => comment.postId === post.id && !comment.parentId)).toHaveLength(6);
    }
  });

  it('14, 15 and 20: guests’ pages without figures invent none', () => {
    const post = read('page-post-loggedout-nocounts.2023-10.hi.html');
    expect(post).toMatchObject({
      page: { kind: 'post', handle: 'paytm', postId: '694313812720068' },
      posts: [],
      communities: [],
    });
    const photo = read('page-photo-loggedout-nodata.2025-11.en.html');
    expect(photo).toMatchObject({ posts: [], communities: [], comments: [], accounts: [], unrecognised: [] });
    const home = read('page-home-loggedout-metalikes.2025-04.en.html');
    expect(home.guest).toBe(true);
    expect(home.communities).toMatchObject([
      {
        id: '100052680951218',
        kind: 'page',
        name: 'CodeBlock Studio',
        handle: 'studiocodeblock',
        members: { kind: 'absent' },
      },
    ]);
  });

  it('16: only the dialog belongs to the address', () => {
    const address = `https://www.facebook.com/permalink.php?story_fbid=pfbid0Test02${'x'.repeat(58)}&id=90000000000009`;
    const result = read('post-permalink-dom.2026-09.en.html', address, 'en');
    expect(result.posts).toMatchObject([
      {
        id: '900000000000000003',
        communityId: '90000000000009',
        comments: { kind: 'exact', value: 10 },
        reactions: { kind: 'absent' },
        shares: { kind: 'absent' },
      },
    ]);
    expect(result.comments.map((comment) => comment.id)).toEqual(
      ['04', '19', '20', '21', '22', '23'].map((end) => `90000000000000${end}`),
    );
    // The index: five by one author, one by another.
    const authors = Map.groupBy(result.comments, ({ authorName }) => authorName);
    expect([...authors.values()].map(({ length }) => length).sort()).toEqual([1, 5]);
    expect(result.comments.every((comment) => comment.postId === '900000000000000003')).toBe(true);
  });

  it('17: a timeline out of its markup, a comment not taken for a post', () => {
    const result = read(
      'page-timeline-dom.2026-09.en.html',
      'https://www.facebook.com/profile.php?id=90000000000009',
      'en',
    );
    expect(result.posts.map((post) => figure(post.comments))).toEqual([1, 6, 3]);
    expect(result.posts.map((post) => post.text.length > 0)).toEqual([true, true, false]);
    expect(result.posts[1]?.text).not.toContain('See more');
    expect(result.comments).toMatchObject([{ id: '9000000000000301' }]);
    expect(result.posts.some(({ text }) => text === result.comments[0]?.text)).toBe(false);
  });

  it('18: a comment whose name does not swallow its time', () => {
    const result = read('page-comment-dom.2026-09.en.html', '', 'en');
    expect(result.comments).toMatchObject([
      {
        id: '900000000000031',
        authorId: '100000000000009',
      },
    ]);
    expect(result.comments[0]?.authorName).toMatch(/^\p{L}+ \p{L}+$/u);
    expect(result.comments[0]?.text).toMatch(/\?$/);
  });

  it('19: a study of paths holds no records', () => {
    expect(read('home-feed-ad-paths.2026-10.json')).toMatchObject({ posts: [], communities: [], unrecognised: [] });
  });
});
