import { describe, expect, it } from 'vitest';
import { ABSENT, HIDDEN, UNSUPPORTED } from '../../model';
import { readCounts } from './read-post-counts';

const exact = (value: number) => ({ kind: 'exact', value });

describe('likes', () => {
  it.each([
    ['the flag hides any number', { like_count: 3, like_and_view_counts_disabled: true }, HIDDEN],
    ['the flag hides a missing number', { like_and_view_counts_disabled: true }, HIDDEN],
    ['3 alone is three', { like_count: 3, like_and_view_counts_disabled: false }, exact(3)],
    ['a negative number is hidden', { edge_media_preview_like: { count: -1 } }, HIDDEN],
    ['0 is zero', { like_count: 0 }, exact(0)],
    ['null is unknown', { like_count: null }, ABSENT],
    ['missing is unknown', {}, ABSENT],
    ['the older name', { edge_liked_by: { count: 8 } }, exact(8)],
  ])('%s', (_, media, likes) => {
    expect(readCounts(media, 'image').reactions).toEqual(likes);
  });
});

describe('plays and views', () => {
  it.each([
    ['Instagram’s own plays tell Facebook’s part', { ig_play_count: 7, play_count: 10 }, 10, 3],
    ['Facebook’s part as written', { play_count: 686_891, fb_play_count: 403_491 }, 686_891, 403_491],
    ['without a split the whole stands', { play_count: 131_421 }, 131_421, undefined],
    ['a null split is none', { play_count: 10, fb_play_count: null }, 10, undefined],
    ['no plays on Facebook is no part', { play_count: 10, fb_play_count: 0 }, 10, undefined],
    ['an impossible split is ignored', { play_count: 10, fb_play_count: 11 }, 10, undefined],
    ['only Instagram’s own', { ig_play_count: 7 }, 7, undefined],
    ['plays beat views', { video_view_count: 392, video_play_count: 1367 }, 1367, undefined],
  ])('%s', (_, media, plays, elsewhere) => {
    const counts = readCounts(media, 'reel');
    expect(counts).toMatchObject({ views: exact(plays), viewsAre: 'plays' });
    expect(counts.viewsElsewhere).toEqual(elsewhere === undefined ? undefined : exact(elsewhere));
  });

  it.each([
    ['views are named so', { video_view_count: 392 }, exact(392), 'views'],
    ['old REST views', { view_count: 100, play_count: null }, exact(100), 'views'],
    ['nothing told', { view_count: null }, ABSENT, undefined],
  ])('%s', (_, media, views, viewsAre) => {
    const counts = readCounts(media, 'reel');
    expect([counts.views, counts.viewsAre]).toEqual([views, viewsAre]);
  });

  it('pictures have none', () => {
    expect(readCounts({ play_count: 5 }, 'album').views).toBe(UNSUPPORTED);
  });
});

describe('comments and reposts', () => {
  it('are unknown when null', () => {
    const { comments, shares } = readCounts({ comment_count: null, media_repost_count: null }, 'image');
    expect([comments, shares]).toEqual([ABSENT, ABSENT]);
  });

  it('are exact when numbers', () => {
    const { comments, shares } = readCounts(
      { edge_media_to_parent_comment: { count: 4 }, media_repost_count: 0 },
      'image',
    );
    expect([comments, shares]).toEqual([exact(4), exact(0)]);
  });
});
