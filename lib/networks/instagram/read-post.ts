import type { Post, PostFormat, Sighting } from '../../model';
import { at, isObject, isoFromSeconds, type JsonObject } from '../_json/walk';
import { dateFromPk } from './codes';
import { mediaCode, mediaPk, ownerInId, userId } from './ids';
import type { Place } from './places';
import { readCounts } from './read-post-counts';
import { provenanceOf, type Reading, textOf, webUrl } from './reading';

/**
 * Reads one media node of any family. Undefined when it has no identity.
 *
 * @param wallId the profile whose grid it stood in; the post is counted there even when a coauthor wrote it
 * @param pinnedByOrder what the order of a guest's grid says about pinning, where nodes carry no flag
 */
export function readPost(
  media: JsonObject,
  place: Place,
  sighting: Sighting,
  reading: Reading,
  wallId?: string,
  pinnedByOrder?: boolean,
): Post | undefined {
  const id = mediaPk(media);
  if (id === undefined) return undefined;
  const code = mediaCode(media);
  const author = isObject(media.user) ? media.user : isObject(media.owner) ? media.owner : undefined;
  const authorId = userId(author) ?? userId(media.owner) ?? userId(media.owner_id) ?? ownerInId(media);
  const communityId = wallId ?? authorId ?? '';
  const format = formatOf(media);
  const written = isoFromSeconds(media.taken_at ?? media.taken_at_timestamp);
  const derived = written === null ? dateFromPk(id) : null;
  const { reactions, comments, shares, views, viewsAre, viewsElsewhere } = readCounts(media, format);
  const post: Post = {
    network: 'instagram',
    id,
    communityId,
    publishedAt: written ?? derived,
    text: captionOf(media),
    format,
    reactions,
    comments,
    shares,
    views,
    pinned: pinnedOf(media, place, communityId) ?? pinnedByOrder ?? null,
    ad: adOf(media, place),
    sightings: [sighting],
    provenance: provenanceOf(reading, place.where, written !== null),
  };
  // Assigned one by one: this runs for every post of every answer, and spreading costs more than reading.
  if (code !== undefined) {
    post.code = code;
    post.url = postUrl(code, format);
  }
  const authorName = textOf(author?.full_name) ?? textOf(author?.username);
  const pictureUrl = pictureOf(media);
  const coauthors = coauthorsOf(media);
  if (authorId !== undefined) post.authorId = authorId;
  if (authorName !== undefined) post.authorName = authorName;
  if (derived !== null) post.dateFrom = 'id';
  if (viewsAre !== undefined) post.viewsAre = viewsAre;
  if (viewsElsewhere !== undefined) post.viewsElsewhere = viewsElsewhere;
  if (typeof media.is_paid_partnership === 'boolean') post.partnership = media.is_paid_partnership;
  if (coauthors !== undefined) post.coauthors = coauthors;
  if (typeof media.comments_disabled === 'boolean') post.commentsClosed = media.comments_disabled;
  if (pictureUrl !== undefined) post.pictureUrl = pictureUrl;
  return post;
}

export function postUrl(code: string, format: PostFormat): string {
  return `https://www.instagram.com/${format === 'reel' ? 'reel' : 'p'}/${code}/`;
}

function formatOf(media: JsonObject): PostFormat {
  if (media.product_type === 'clips') return 'reel';
  const type = Number(media.media_type ?? Number.NaN);
  const typename = typeof media.__typename === 'string' ? media.__typename : '';
  if (type === 8 || /Sidecar|Carousel/.test(typename)) return 'album';
  if (type === 2 || /Video/.test(typename) || media.is_video === true) return 'video';
  return type === 1 || /Image|Photo/.test(typename) || media.is_video === false ? 'image' : 'other';
}

function captionOf(media: JsonObject): string {
  const caption = at(media, 'caption', 'text') ?? at(media, 'edge_media_to_caption', 'edges', 0, 'node', 'text');
  return typeof caption === 'string' ? caption : '';
}

function coauthorsOf(media: JsonObject): string[] | undefined {
  const list = media.coauthor_producers;
  if (!Array.isArray(list) || list.length === 0) return undefined;
  const ids = list.map(userId).filter((id) => id !== undefined);
  return ids.length > 0 ? ids : undefined;
}

/**
 * Pinned for a profile if the list holds that profile's id; the Reels tab pins separately (2026-07).
 * Undefined: this node carries no list.
 */
function pinnedOf(media: JsonObject, place: Place, communityId: string): boolean | undefined {
  const reels = place.surface === 'reels' ? media.clips_tab_pinned_user_ids : undefined;
  const list = reels ?? media.timeline_pinned_user_ids ?? media.pinned_for_users ?? null;
  // On the profile's own grid an unpinned post has null or an empty list (2024-03, 2025-12).
  if (list === null && place.surface === 'wall' && media.timeline_pinned_user_ids !== undefined) return false;
  if (!Array.isArray(list)) return undefined;
  return list.some((pin) => (isObject(pin) ? userId(pin) : String(pin)) === communityId);
}

/** Paid delivery; null where the node has none of the fields that would say so (grids, Reels tab). */
function adOf(media: JsonObject, place: Place): boolean | null {
  if (place.ad || media.product_type === 'ad' || media.is_ad === true) return true;
  if (typeof media.ad_id === 'string' || media.ad_action) return true;
  if (typeof media.link === 'string' && media.link.startsWith('https://www.facebook.com/ads/')) return true;
  return media.ad_id !== undefined || media.link !== undefined || media.is_ad === false ? false : null;
}

function pictureOf(media: JsonObject): string | undefined {
  return (
    webUrl(media.display_uri) ??
    webUrl(at(media, 'image_versions2', 'candidates', 0, 'url')) ??
    webUrl(media.display_url) ??
    webUrl(media.thumbnail_src)
  );
}
