import type { Count, PostFormat } from '../../model';
import { exact } from '../../model';
import { at, isObject, stringAt } from '../_json/walk';

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
  const type = stringAt(attachment, 'type') ?? '';
  return type === 'video' && stringAt(attachment, 'video', 'type') === 'short_video' ? 'clip' : type;
}

/** What kind of post the attachments make; several pictures are an album. */
export function formatOf(attachments: unknown): PostFormat {
  if (!Array.isArray(attachments) || attachments.length === 0) return 'text';
  const types = attachments.map(typeOf);
  const found = FORMATS.find(([, pattern]) => types.some((type) => pattern.test(type)))?.[0] ?? 'other';
  return found === 'image' && types.filter((type) => type === 'photo').length > 1 ? 'album' : found;
}

/** Votes of the attached poll; undefined when there is none. */
export function pollVotesOf(attachments: unknown): Count | undefined {
  const list = Array.isArray(attachments) ? attachments : [];
  const poll = list.find((attachment) => stringAt(attachment, 'type') === 'poll');
  return poll === undefined ? undefined : exact(at(poll, 'poll', 'votes'));
}

/** Only pictures over https, so that an address can never be a script. */
export function pictureAddress(value: unknown): string | undefined {
  return typeof value === 'string' && value.startsWith('https://') ? value : undefined;
}

/** A middle-sized picture of the first photo or video: sizes lists since 2018, `photo_604` before. */
export function pictureOf(attachments: unknown): string | undefined {
  for (const attachment of Array.isArray(attachments) ? attachments : []) {
    const media = at(attachment, 'photo') ?? at(attachment, 'video');
    if (!isObject(media)) continue;
    const sizes = [media.sizes, media.image].find(Array.isArray) ?? [];
    const fitting = sizes.find((size) => Number(at(size, 'width')) >= 300) ?? sizes[sizes.length - 1];
    const address = pictureAddress(at(fitting, 'url')) ?? pictureAddress(media.photo_604);
    if (address) return address;
  }
  return undefined;
}
