import type { Count, PostFormat } from '../../model';
import { exact } from '../../model';
import { at, isObject } from '../_json/walk';

/** Attachment types by the format they make, the most telling first (types: API 5.199 and the client of 2026-09). */
const FORMATS: readonly (readonly [PostFormat, RegExp])[] = [
  ['poll', /^poll$/],
  ['reel', /^(?:clip|short_video)$/],
  ['video', /^(?:video|video_playlist)$/],
  ['album', /^(?:photos_list|album)$/],
  ['image', /^(?:photo|posted_photo|graffiti)$/],
  ['audio', /^(?:audio|audio_playlist|podcast)$/],
  ['article', /^(?:article|textlive|textpost|note|page)$/],
  ['document', /^doc$/],
  ['event', /^event$/],
  ['link', /^(?:link|donut_link)$/],
];

function typeOf(attachment: unknown): string {
  if (!isObject(attachment) || typeof attachment.type !== 'string') return '';
  const isClip = attachment.type === 'video' && isObject(attachment.video) && attachment.video.type === 'short_video';
  return isClip ? 'clip' : attachment.type;
}

/** What kind of post the attachments make; several pictures are an album. */
export function formatOf(attachments: unknown): PostFormat {
  if (!Array.isArray(attachments) || attachments.length === 0) return 'text';
  const types = attachments.map(typeOf);
  if (types.length === 1 && types[0] === 'photo') return 'image';
  const found = FORMATS.find(([, pattern]) => types.some((type) => pattern.test(type)))?.[0] ?? 'other';
  return found === 'image' && types.filter((type) => type === 'photo').length > 1 ? 'album' : found;
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
