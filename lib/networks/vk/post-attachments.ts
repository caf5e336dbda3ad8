import type { Count, PostFormat } from '../../model';
import { exact } from '../../model';
import { at, isObject } from '../_json/walk';

/** Formats, the most telling first: a post with a poll and a picture is a poll. */
const RANKING: readonly PostFormat[] = [
  'poll',
  'reel',
  'video',
  'album',
  'image',
  'audio',
  'article',
  'document',
  'event',
  'link',
  'other',
];

/** Format that each attachment type makes (types: API 5.199 and the client of 2026-09); the others make `other`. */
const FORMAT_OF = new Map<string, PostFormat>([
  ['poll', 'poll'],
  ['clip', 'reel'],
  ['short_video', 'reel'],
  ['video', 'video'],
  ['video_playlist', 'video'],
  ['photos_list', 'album'],
  ['album', 'album'],
  ['photo', 'image'],
  ['posted_photo', 'image'],
  ['graffiti', 'image'],
  ['audio', 'audio'],
  ['audio_playlist', 'audio'],
  ['podcast', 'audio'],
  ['article', 'article'],
  ['textlive', 'article'],
  ['textpost', 'article'],
  ['note', 'article'],
  ['page', 'article'],
  ['doc', 'document'],
  ['event', 'event'],
  ['link', 'link'],
  ['donut_link', 'link'],
]);

function typeOf(attachment: unknown): string {
  if (!isObject(attachment) || typeof attachment.type !== 'string') return '';
  const isClip = attachment.type === 'video' && isObject(attachment.video) && attachment.video.type === 'short_video';
  return isClip ? 'clip' : attachment.type;
}

/** What kind of post the attachments make; several pictures are an album. */
export function formatOf(attachments: unknown): PostFormat {
  if (!Array.isArray(attachments) || attachments.length === 0) return 'text';
  let best = RANKING.length - 1;
  let photos = 0;
  for (const attachment of attachments) {
    const type = typeOf(attachment);
    if (type === 'photo') photos += 1;
    best = Math.min(best, RANKING.indexOf(FORMAT_OF.get(type) ?? 'other'));
  }
  const format = RANKING[best] ?? 'other';
  return format === 'image' && photos > 1 ? 'album' : format;
}

/** Votes of the attached poll; undefined when there is none. */
export function pollVotesOf(attachments: unknown): Count | undefined {
  if (!Array.isArray(attachments)) return undefined;
  for (const attachment of attachments) {
    if (isObject(attachment) && attachment.type === 'poll') return exact(at(attachment, 'poll', 'votes'));
  }
  return undefined;
}

/** Only pictures over https, so that an address can never be a script. */
export function pictureAddress(value: unknown): string | undefined {
  return typeof value === 'string' && value.startsWith('https://') ? value : undefined;
}

/** A middle-sized picture of the first photo or video: sizes lists since 2018, `photo_604` before. */
export function pictureOf(attachments: unknown): string | undefined {
  if (!Array.isArray(attachments)) return undefined;
  for (const attachment of attachments) {
    if (!isObject(attachment)) continue;
    const media = attachment.photo ?? attachment.video;
    const address = isObject(media)
      ? (fittingSize(media.sizes ?? media.image) ?? pictureAddress(media.photo_604))
      : undefined;
    if (address) return address;
  }
  return undefined;
}

/** The first size at least 300 pixels wide, else the last one; sizes are listed from small to large. */
function fittingSize(sizes: unknown): string | undefined {
  if (!Array.isArray(sizes)) return undefined;
  for (const size of sizes) {
    if (isObject(size) && typeof size.width === 'number' && size.width >= 300) return pictureAddress(size.url);
  }
  return pictureAddress(at(sizes, sizes.length - 1, 'url'));
}
