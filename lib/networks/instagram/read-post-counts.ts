import { ABSENT, type Count, exact, HIDDEN, type Post, type PostFormat, UNSUPPORTED } from '../../model';
import { at, type JsonObject } from '../_json/walk';

/** Figures of a media node; every family writes them under other names (reference 4.1). */
type PostCounts = Pick<Post, 'reactions' | 'comments' | 'shares' | 'views' | 'viewsAre' | 'viewsElsewhere'>;

export function readCounts(media: JsonObject, format: PostFormat): PostCounts {
  const { views, viewsAre, viewsElsewhere } = viewsOf(media, format);
  return {
    reactions: likes(media),
    comments: exact(
      media.comment_count ??
        at(media, 'edge_media_to_comment', 'count') ??
        at(media, 'edge_media_to_parent_comment', 'count') ??
        at(media, 'edge_media_preview_comment', 'count'),
    ),
    // Reposts, the only kind of sharing a page is told; null for whole sessions (2026-02), so null is unknown.
    shares: exact(media.media_repost_count),
    views,
    viewsAre,
    viewsElsewhere,
  };
}

/**
 * Likes, or that they are hidden. With the flag set the number is a placeholder (3 in current nodes, 2024-03 …
 * 2026-02); old-style nodes write a negative number, also with the flag false (2026-07). 3 alone is a real 3.
 */
function likes(media: JsonObject): Count {
  const count =
    media.like_count ?? at(media, 'edge_media_preview_like', 'count') ?? at(media, 'edge_liked_by', 'count');
  if (media.like_and_view_counts_disabled === true) return HIDDEN;
  return typeof count === 'number' && count < 0 ? HIDDEN : exact(count);
}

/**
 * Plays where the payload has them, else the smaller "views" of old nodes; the two are never one figure.
 *
 * `play_count` is what the network prints; it adds up Instagram and Facebook where the author posts to both (2024-03).
 * Facebook's part, when told, stands beside it, so that rates can be made from Instagram's own plays.
 * Pictures have no such counter; a video without one is simply not told here (Posts tab, home feed).
 */
function viewsOf(media: JsonObject, format: PostFormat): Pick<Post, 'views' | 'viewsAre' | 'viewsElsewhere'> {
  if (format === 'image' || format === 'album') return { views: UNSUPPORTED };
  const plays = exact(media.play_count ?? media.ig_play_count ?? media.video_play_count);
  if (plays.kind === 'exact') {
    const elsewhere = playsElsewhere(media, plays.value);
    return { views: plays, viewsAre: 'plays', ...(elsewhere && { viewsElsewhere: elsewhere }) };
  }
  const seen = exact(media.video_view_count ?? media.view_count);
  return seen === ABSENT ? { views: ABSENT } : { views: seen, viewsAre: 'views' };
}

/** Plays that Facebook counted; undefined without a split, or with one that cannot be true. */
function playsElsewhere(media: JsonObject, all: number): Count | undefined {
  const { ig_play_count: own, fb_play_count: facebook } = media;
  const part = typeof own === 'number' && own > 0 ? all - own : facebook;
  return typeof part === 'number' && part > 0 && part <= all ? exact(part) : undefined;
}
