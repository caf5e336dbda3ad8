import type { PostFormat } from '../../model';
import { at, idAt, isObject, stringAt } from '../_json/walk';
import { pictureUrl } from './site-url';

/** Formats by the renderer's name (`StoryAttachment…StyleRenderer`) and by `style_list`, which survives scrambling. */
const STYLES: readonly [RegExp, PostFormat][] = [
  [/FBReels|fb_shorts/i, 'reel'],
  [/Album/i, 'album'],
  [/Video|AnimatedImage/i, 'video'],
  [/Photo|Sticker/i, 'image'],
  [/Poll|Question/i, 'poll'],
  [/Event/i, 'event'],
  [/Share|fallback/i, 'link'],
];

/** What is attached to a story: its format, the id of a video, a picture. */
export interface Attachment {
  format: PostFormat;
  mediaId?: string;
  pictureUrl?: string;
}

/**
 * Reads the first attachment of a story (renderers seen 2024-01…2026-07).
 *
 * @param attachments the `attachments` of the story; their detail stands in `styles.attachment`
 * @param url the post's address: reels are told by it even when everything else says video (2026-05)
 */
export function readAttachment(attachments: unknown, url: string | undefined): Attachment {
  const first = at(attachments, 0);
  if (!isObject(first)) return { format: /\/reel\//.test(url ?? '') ? 'reel' : 'text' };
  const media = at(first, 'styles', 'attachment', 'media') ?? at(first, 'media');
  const format = /\/reel\//.test(url ?? '') || holdsReel(first) ? 'reel' : formatOf(first, media);
  const moving = format === 'video' || format === 'reel';
  return {
    format,
    mediaId: moving ? (idAt(media, 'id') ?? idAt(first, 'media', 'id')) : undefined,
    pictureUrl:
      pictureOf(media) ?? pictureOf(at(first, 'styles', 'attachment', 'all_subattachments', 'nodes', 0, 'media')),
  };
}

function holdsReel(attachment: unknown): boolean {
  return isObject(at(attachment, 'styles', 'attachment', 'style_infos', 0, 'fb_shorts_story'));
}

function formatOf(attachment: unknown, media: unknown): PostFormat {
  const nodes =
    at(attachment, 'styles', 'attachment', 'all_subattachments', 'nodes') ??
    at(attachment, 'all_subattachments', 'nodes');
  if (Array.isArray(nodes) && nodes.length > 1) return 'album';
  const styleList = at(attachment, 'style_list');
  const names = [stringAt(attachment, 'styles', '__typename') ?? '', ...(Array.isArray(styleList) ? styleList : [])];
  for (const name of names) {
    const known = STYLES.find(([pattern]) => typeof name === 'string' && pattern.test(name));
    if (known) return known[1];
  }
  return formatOfMedia(media ?? at(nodes, 0, 'media'));
}

function formatOfMedia(media: unknown): PostFormat {
  if (!isObject(media)) return 'other';
  const names = Object.keys(media);
  const has = (...wanted: string[]) => wanted.some((name) => names.includes(name));
  if (has('playable_duration_in_ms', 'length_in_second', 'videoDeliveryResponseFragment', 'playable_url'))
    return 'video';
  if (has('photo_image', 'viewer_image', 'accessibility_caption')) return 'image';
  return 'other';
}

function pictureOf(media: unknown): string | undefined {
  return (
    pictureUrl(at(media, 'photo_image', 'uri')) ??
    pictureUrl(at(media, 'viewer_image', 'uri')) ??
    pictureUrl(at(media, 'preferred_thumbnail', 'image', 'uri')) ??
    pictureUrl(at(media, 'first_frame_thumbnail')) ??
    pictureUrl(at(media, 'image', 'uri'))
  );
}
