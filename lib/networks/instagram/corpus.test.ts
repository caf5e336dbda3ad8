import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Count, Post, ReadResult } from '../../model';
import adapter from './adapter';

/**
 * Figures of real captures, as the corpus' own index states them. The captures are not part of the project; without
 * them these tests are skipped. Plays are `play_count`, as the index writes them.
 */
const FOLDER = fileURLToPath(new URL('../../../../shared/corpus/instagram/', import.meta.url));
const present = existsSync(FOLDER);
const note = present ? '' : ' (skipped: no corpus beside the project)';

function read(file: string, pageUrl = 'https://example.org/', sourceUrl?: string): ReadResult {
  const text = readFileSync(FOLDER + file, 'utf8');
  const context = { pageUrl, at: '2026-11-20T12:00:00.000Z', run: 'r1', ...(sourceUrl && { sourceUrl }) };
  return file.endsWith('.html')
    ? adapter.readDocument(parseHTML(text).document as unknown as Document, context)
    : adapter.readAnswer(text, context);
}

const figure = (count: Count | undefined) =>
  count === undefined ? undefined : 'value' in count ? count.value : count.kind;

/** Likes, comments, plays or views of the post with a short code. */
function figures(result: ReadResult, code: string): unknown[] {
  const post = result.posts.find((candidate) => candidate.code === code);
  return [figure(post?.reactions), figure(post?.comments), figure(post?.views)];
}

const post = (result: ReadResult, code: string): Post | undefined =>
  result.posts.find((candidate) => candidate.code === code);
const hidden = (result: ReadResult) => result.posts.filter((each) => each.reactions.kind === 'hidden');
const surfaces = (result: ReadResult) => result.posts.map((each) => each.sightings[0]?.surface);
const community = (result: ReadResult) => {
  const [first] = result.communities;
  return [figure(first?.members), figure(first?.following), figure(first?.postsTotal)];
};

describe.skipIf(!present)(`Instagram corpus, logged in${note}`, () => {
  it('reads the first page of a profile with collab posts', () => {
    const result = read('profile_timeline_rhizome_dc_20251207.excerpt.ndjson');
    expect(result.posts).toHaveLength(12);
    expect(result.posts[0]).toMatchObject({ code: 'DDrwCs9xxpT', pinned: true });
    expect(figures(result, 'DDrwCs9xxpT')).toEqual([1528, 30, 'unsupported']);
    expect(figures(result, 'C12V7HKRYvo').slice(0, 2)).toEqual([2137, 185]);
    expect(figures(result, 'DR5dUNJjRv1').slice(0, 2)).toEqual([332, 2]);
    const owner = result.page.communityId;
    expect(owner).toBe('4852092562');
    expect(result.posts.filter((each) => each.authorId !== owner)).toHaveLength(6);
    expect(new Set(result.posts.map((each) => each.communityId))).toEqual(new Set([owner]));
    expect(result.posts.filter((each) => each.pinned)).toHaveLength(2);
    expect(result.posts.every((each) => each.shares.kind === 'absent' && !('value' in each.views))).toBe(true);
    expect(surfaces(result)).toEqual(Array(12).fill('wall'));
  });

  it('reads two home feeds', () => {
    const first = read('feed_home_20260202.ndjson');
    expect(first.posts).toHaveLength(15);
    const formats = Object.groupBy(first.posts, (each) => each.format);
    expect([formats.image?.length, formats.album?.length, formats.reel?.length]).toEqual([8, 5, 2]);
    expect(figures(first, 'DUPQY0UCSpT').slice(0, 2)).toEqual([2342, 36]);
    expect(figure(post(first, 'DUPQY0UCSpT')?.shares)).toBe(15);
    expect(first.posts.filter((each) => each.shares.kind === 'exact')).toHaveLength(11);
    const second = read('feed_home_20260208.ndjson');
    expect(second.posts).toHaveLength(23);
    expect(hidden(second).map((each) => [each.code, figure(each.comments)])).toEqual([
      ['DUgpj5AkTkp', 20],
      ['DUdpp93EWcd', 65],
      ['DUgtcTpka_8', 9],
      ['DUfAc2fE6-s', 31],
    ]);
    expect(figures(second, 'DUgjOD7D0br').slice(0, 2)).toEqual([306, 37]);
    expect(second.posts.every((each) => each.shares.kind === 'absent')).toBe(true);
    expect([...surfaces(first), ...surfaces(second)].some((surface) => surface === 'wall')).toBe(false);
  });

  it('tells the advertisement of a feed apart', () => {
    const result = read('feed_home_with_ad_20260226.excerpt.json');
    expect(result.posts.filter((each) => !each.ad).map((each) => each.code)).toEqual(['DVOeMrDjbsO', 'DVJrUI0kc6g']);
    expect(figures(result, 'DVOeMrDjbsO').slice(0, 2)).toEqual([8610, 53]);
    expect(figures(result, 'DVJrUI0kc6g').slice(0, 2)).toEqual([2372, 91]);
    const ad = post(result, 'DVLa8-HDBgK');
    expect(ad?.ad).toBe(true);
    expect([figure(ad?.reactions), figure(ad?.comments), figure(ad?.shares)]).toEqual([0, 0, 0]);
    expect(result.unrecognised).toEqual([]);
  });

  it('reads a search grid with hidden likes', () => {
    const result = read('search_serp_graphql_hiddenlikes_20260226.json');
    expect(result.posts).toHaveLength(24);
    expect(hidden(result).map((each) => [each.code, figure(each.comments)])).toEqual([
      ['DDB3NXjygJt', 14],
      ['DSNN3b3k8NH', 6],
      ['DTxlU-kCJ82', 58],
    ]);
    expect(figures(result, 'DUcbHSwEVnl')).toEqual([683_453, 1073, 'absent']);
    expect(figures(result, 'DRcr1Y8jJCi').slice(0, 2)).toEqual([1788, 6]);
    expect(result.posts.every((each) => each.dateFrom === 'id')).toBe(true);
  });

  it('reads a page of a following list', () => {
    const { accounts } = read('following_rest_public_p12_20260204.json');
    expect(accounts).toHaveLength(12);
    expect(accounts.filter((each) => each.verified)).toHaveLength(9);
    expect(accounts.filter((each) => each.closed)).toHaveLength(0);
    expect(accounts.filter((each) => each.liveStory)).toHaveLength(6);
    expect(accounts.filter((each) => each.defaultPicture)).toHaveLength(0);
    expect(accounts.every((each) => each.seenIn[0] === 'following')).toBe(true);
  });

  it('reads pages of 2025 and 2026', () => {
    const zh = read('page_profile_bellaayar_loggedin_zhcn_20260226.excerpt.html');
    expect(community(zh)).toEqual([527_000, 1059, 383]);
    expect(zh.communities[0]).toMatchObject({ id: '69454119585', members: { kind: 'rounded' } });
    expect(zh.posts).toEqual([]);
    const open = read('page_post_DRQcDGdF956_loggedin_ptbr_dom_20251120.excerpt.html');
    expect(figures(open, 'DRQcDGdF956').slice(0, 2)).toEqual([11_651, 1132]);
    expect(post(open, 'DRQcDGdF956')?.publishedAt).toBe(new Date(1_763_595_700_000).toISOString());
    expect(open.comments.map((each) => [each.id, figure(each.reactions), figure(each.replies)])).toEqual(
      expect.arrayContaining([
        ['17873752113448922', 168, 1],
        ['17896552053202624', 413, 0],
        ['18074306348596296', 1596, 41],
      ]),
    );
    expect(figure(open.comments.find((each) => each.id === '18045057770476326')?.reactions)).toBe(1);
    expect(surfaces(open).filter((surface) => surface === 'related')).toHaveLength(7);
    expect(figures(open, 'DRSsJzVl_fl').slice(0, 2)).toEqual([544, 30]);
    const reels = read('page_reelsviewer_DM4_qshB3le_loggedin_dom_20260113.excerpt.html');
    expect(figures(reels, 'DM4_qshB3le')).toEqual([224, 5, 'absent']);
    expect(figures(reels, 'DSPMo1AEvUO')).toEqual([529_060, 1154, 'absent']);
  });

  it('reads the markup of the same post page like its JSON', () => {
    const text = readFileSync(`${FOLDER}page_post_DRQcDGdF956_loggedin_ptbr_dom_20251120.excerpt.html`, 'utf8');
    const bare = text.replace(/<script[\s\S]*?<\/script>/g, '');
    const { document } = parseHTML(bare);
    const result = adapter.readDocument(document as unknown as Document, {
      pageUrl: 'https://www.instagram.com/thenews.cc/p/DRQcDGdF956/',
      at: '2026-11-20T12:00:00.000Z',
      run: 'r1',
    });
    expect(figures(result, 'DRQcDGdF956').slice(0, 2)).toEqual([11_700, 1100]);
    expect(post(result, 'DRQcDGdF956')?.publishedAt).toBe(new Date(1_763_595_700_000).toISOString());
    expect(result.comments.map((each) => [each.id, figure(each.reactions), figure(each.replies)])).toEqual([
      ['17873752113448922', 168, 1],
      ['17896552053202624', 413, undefined],
      ['18045057770476326', 1, undefined],
      ['18074306348596296', 1596, 41],
    ]);
    expect(result.comments.every((each) => each.text.length > 10)).toBe(true);
  });

  it('reads profile markup of two layouts', () => {
    const list = read('dom_profile_gdg_rbu_loggedin_202502.excerpt.html');
    expect(community(list)).toEqual([3351, 194, 177]);
    expect(list.posts).toHaveLength(12);
    expect(figures(list, 'DFe0nxuhPox').slice(0, 2)).toEqual([203, 5]);
    expect(list.posts.filter((each) => each.reactions.kind !== 'absent')).toHaveLength(1);
    const formats = Object.groupBy(list.posts, (each) => each.format);
    expect([formats.reel?.length, formats.album?.length]).toEqual([4, 3]);
    const plain = read('dom_profile_instagram_loggedin_20251218.excerpt.html');
    expect(community(plain)).toEqual([698_079_524, 314, 8276]);
    expect(plain.posts).toHaveLength(12);
    expect(plain.posts[0]?.code).toBe('DSYKS_HEfC-');
  });

  it('reads nothing from a post that is not there', () => {
    const gone = read('dom_post_unavailable_loggedin_20251218.excerpt.html');
    expect([gone.communities, gone.posts, gone.comments, gone.accounts, gone.unrecognised]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
  });
});

describe.skipIf(!present)(`Instagram corpus, guest or sanitised${note}`, () => {
  it('reads a Reels tab of a guest', () => {
    const result = read('clips_user_connection_v2_20260723.json');
    expect(result.guest).toBe(true);
    expect(result.posts).toHaveLength(12);
    expect(figures(result, 'DNnG5FHiOrm')).toEqual([234, 11, 14_815]);
    expect(post(result, 'DNnG5FHiOrm')?.pinned).toBe(true);
    expect(figures(result, 'DbDLvg5udRI')).toEqual([49, 1, 2224]);
    expect(figures(result, 'DacqbYAtV2_')).toEqual([309, 40, 47_867]);
    expect(post(result, 'DacqbYAtV2_')?.coauthors).toHaveLength(3);
    expect(result.posts.every((each) => each.text === '' && each.dateFrom === 'id')).toBe(true);
  });

  it('knows whose page was saved by the grid that it carries, without its address', () => {
    const saved = read('xig_page_profile_natgeo_guest_20261004.excerpt.html');
    expect(community(saved)).toEqual([268_457_110, 194, undefined]);
    expect(saved.page).toMatchObject({ kind: 'community', communityId: '787132' });
  });

  it('reads guest pages of 2026-10', () => {
    const profile = read('xig_page_profile_natgeo_guest_20261004.excerpt.html', 'https://www.instagram.com/natgeo/');
    expect(profile.guest).toBe(true);
    expect(community(profile)).toEqual([268_457_110, 194, undefined]);
    expect(profile.communities[0]).toMatchObject({ id: '787132', verified: true });
    expect(profile.posts.map((each) => each.pinned)).toEqual([true, true, false, false]);
    expect(profile.posts.every((each) => each.reactions.kind === 'absent' && each.dateFrom === 'id')).toBe(true);
    const open = read(
      'xig_page_post_DeAZ0uAgNuA_guest_20261004.excerpt.html',
      'https://www.instagram.com/p/DeAZ0uAgNuA/',
    );
    expect(open.page).toMatchObject({ postId: '3999310043081137024', communityId: '787132' });
    expect(figures(open, 'DeAZ0uAgNuA')).toEqual([47_528, 154, 'unsupported']);
    expect(post(open, 'DeAZ0uAgNuA')?.publishedAt).toBe(new Date(1_790_975_127_000).toISOString());
    expect(surfaces(open)).toEqual(['single', 'related', 'related']);
  });

  it('reads old-style nodes of 2026 with hidden likes', () => {
    const video = read('xdt_shortcode_media_video_sanitised_202607.json');
    expect(video.posts).toHaveLength(1);
    expect([figure(video.posts[0]?.reactions), figure(video.posts[0]?.comments)]).toEqual(['hidden', 20]);
    expect(video.posts[0]).toMatchObject({ views: { kind: 'exact', value: 1367 }, viewsAre: 'plays' });
    expect(video.posts[0]?.coauthors).toHaveLength(2);
    expect(community(video)[0]).toBe(275);
    expect(video.communities[0]?.closed).toBe(true);
    const album = read('xdt_shortcode_media_sidecar_sanitised_202607.json');
    expect(album.posts).toHaveLength(1);
    expect([figure(album.posts[0]?.reactions), figure(album.posts[0]?.comments)]).toEqual(['hidden', 14]);
    expect(album.posts[0]?.publishedAt).toBe(new Date(1_782_916_929_000).toISOString());
  });

  it('reads profiles', () => {
    expect(community(read('web_profile_info_sanitised_202607.json'))).toEqual([685_866_963, 244, 8507]);
    const guest = read('page_profile_ulsaninsta_guest_202601.excerpt.html');
    expect(community(guest)).toEqual([5351, 3408, 713]);
    expect([guest.guest, guest.communities[0]?.id]).toEqual([true, '2223020927']);
  });

  it('reads guest reels', () => {
    const meta = read('page_reel_DQwT90GjOcG_guest_202511.excerpt.html');
    expect(figures(meta, 'DQwT90GjOcG')).toEqual([13_000, 167, 'absent']);
    expect(meta.posts[0]).toMatchObject({ id: '3760593499570628358', authorId: '360838267' });
    const paid = read('page_reel_DM5F3Vzq6TN_guest_paidpartnership_20260112.excerpt.html');
    expect(figures(paid, 'DM5F3Vzq6TN').slice(0, 2)).toEqual([493, 17]);
    expect(paid.posts[0]).toMatchObject({ partnership: true, publishedAt: new Date(1_754_222_518_000).toISOString() });
    expect(paid.comments.map((each) => each.reactions.kind)).toEqual(['absent']);
  });
});

describe.skipIf(!present)(`Instagram corpus, 2020 to 2024${note}`, () => {
  it('reads a guest page with hidden likes as nothing', () => {
    const result = read('page_post_C-sr5fWolBy_guest_hiddenlikes_202408.excerpt.html');
    expect(result.page.postId).toBe('3435313682452729970');
    expect(result.posts).toEqual([]);
  });

  it('reads a reel page', () => {
    const result = read('page_reel_C10MvewSSYl_loggedin_202403.excerpt.html');
    expect(figures(result, 'C10MvewSSYl').slice(0, 2)).toEqual([1479, 29]);
    expect(post(result, 'C10MvewSSYl')?.publishedAt).toBe(new Date(1_704_666_300_000).toISOString());
    expect(result.posts.flatMap((each) => each.sightings).filter(({ surface }) => surface === 'related')).toHaveLength(
      20,
    );
    expect(result.comments.length).toBeGreaterThan(0);
  });

  it('reads a Posts tab and joins plays by id', () => {
    const first = read('timeline_graphql_anasaiaofficial_p1_202403.json');
    const second = read('timeline_graphql_anasaiaofficial_p2_202403.json');
    const reels = read('clips_graphql_anasaiaofficial_p1_202403.json');
    expect([first.posts.length, second.posts.length, reels.posts.length]).toEqual([12, 12, 12]);
    expect(first.posts.map((each) => each.pinned)).toEqual([true, true, true, ...Array(9).fill(false)]);
    expect(figures(first, 'CygtX9ivC0U')).toEqual([817_982, 3000, 'absent']);
    expect(figures(first, 'C36TGmyve1w')).toEqual([2220, 16, 'absent']);
    expect(figures(second, 'C3bRQHdPlQm').slice(0, 2)).toEqual([22_944, 147]);
    expect(figures(second, 'C3L34n8PYxx').slice(0, 2)).toEqual([1_449_473, 3150]);
    expect(figures(reels, 'C38wAnKPWRX')).toEqual([6340, 31, 131_421]);
    expect(figures(reels, 'C36TGmyve1w')).toEqual([15_430, 173, 429_067]);
    expect(post(first, 'C36TGmyve1w')?.id).toBe(post(reels, 'C36TGmyve1w')?.id);
  });

  it('reads tagged posts, which are nobody’s wall', () => {
    const result = read('tagged_graphql_onesmileymonkey_202403.json');
    expect(result.posts).toHaveLength(12);
    expect(figures(result, 'B-M00M2h-Tn').slice(0, 2)).toEqual([436, 89]);
    expect(new Set(surfaces(result))).toEqual(new Set(['tagged']));
    const old = read('graph_tagged_202x.json');
    expect(old.posts).toHaveLength(10);
    expect(figures(old, 'CTAvnrfhBqh').slice(0, 2)).toEqual([1_103_884, 2722]);
  });

  it('reads comments', () => {
    const page = 'https://www.instagram.com/reel/C10MvewSSYl/';
    const cached = read('comments_graphql_C10MvewSSYl_cached1_202403.json', page);
    expect(cached.comments).toHaveLength(6);
    expect(figure(cached.comments[0]?.replies)).toBe(1);
    expect(new Set(cached.comments.map((each) => each.postId))).toEqual(new Set(['3275298868401088037']));
    expect(read('comments_graphql_C10MvewSSYl_load0_202403.json', page).comments).toHaveLength(14);
    expect(read('graph_comments_202012.json').comments).toHaveLength(12);
  });

  it('reads lists of people', () => {
    const first = read('followers_rest_p1_202403.json').accounts;
    const second = read('followers_rest_p2_202403.json').accounts;
    expect([first.length, second.length]).toEqual([12, 12]);
    expect([first, second].map((list) => list.filter((each) => each.defaultPicture).length)).toEqual([4, 3]);
    expect([first, second].map((list) => list.filter((each) => each.closed).length)).toEqual([7, 6]);
    expect(first.every((each) => each.seenIn[0] === 'followers')).toBe(true);
    const likers = read('likers_rest_202403.json').accounts;
    expect(likers).toHaveLength(95);
    expect(likers[0]?.seenIn).toEqual(['likers']);
    expect(read('graph_followers_robertdowneyjr_202008.json').accounts).toHaveLength(24);
  });

  it('reads lists of a sound and of a hashtag', () => {
    const sound = read('clips_music_rest_202403.json');
    expect(sound.posts).toHaveLength(12);
    expect(figures(sound, 'C4GiAQ9uBxe')).toEqual([986_375, expect.any(Number), 17_579_835]);
    // play_count 686 891, of which 403 491 on Facebook.
    expect(figures(sound, 'C4VezNqoyCq')[2]).toBe(686_891);
    // play_count 27 520, of which 1 460 on Facebook; likes hidden, plays not.
    expect(figures(sound, 'C4WCM9DpkXr')).toEqual(['hidden', expect.any(Number), 27_520]);
    const tag = read('hashtag_sections_rest_202403.json');
    expect(figures(tag, 'CyEF4PLM47z').slice(0, 2)).toEqual(['hidden', 4]);
    expect(new Set([...surfaces(sound), ...surfaces(tag)])).toEqual(new Set(['search']));
  });

  it('reads older GraphQL and REST', () => {
    const timeline = read('graph_timeline_robertdowneyjr_202001.json');
    expect(timeline.posts).toHaveLength(12);
    expect(figures(timeline, 'B7eUksNFA-K')).toEqual([695_047, 1939, 2_726_827]);
    expect(post(timeline, 'B7eUksNFA-K')?.viewsAre).toBe('views');
    const page = read('page_profile_robertdowneyjr_additionaldata_2020.excerpt.html');
    expect(community(page)).toEqual([46_369_616, 50, 455]);
    expect(page.posts).toHaveLength(12);
    expect(figures(page, 'CA8XHDAFiP6').slice(0, 2)).toEqual([2_351_411, 14_034]);
    const clips = read('clips_user_rest_noholita_202106.json');
    expect(clips.posts).toHaveLength(12);
    expect(figures(clips, 'CPv3UqsBFvg')).toEqual([16_965, 80, 401_421]);
    expect(community(read('users_info_rest_robertdowneyjr_2021.json'))).toEqual([50_857_062, 4, 400]);
    expect(community(read('web_profile_info_robertdowneyjr_2022.json'))).toEqual([52_979_346, 5, 419]);
    const info = read('media_info_rest_carousel_202203.json');
    expect(info.posts.map((each) => each.id)).toEqual(['2273581388251073154']);
    expect(figures(info, 'B-NYjoGpQqC').slice(0, 2)).toEqual([1_246_110, 9742]);
    const feed = read('feed_timeline_rest_202204.json');
    expect(feed.posts).toHaveLength(12);
    expect(figures(feed, 'Ccqn-Uyv0Gu').slice(0, 2)).toEqual([660_599, 1092]);
    expect(figures(feed, 'CN5mPCGhA9C')[2]).toBe(19_940_175);
  });
});
