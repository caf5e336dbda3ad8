import type { Thumbnail, TransferredThumbnail } from '../model';
import type { ThumbnailRow } from './database';

/** A picture as it is stored. */
export function thumbnailRow(post: string, { from, type, width, height, base64 }: Thumbnail): ThumbnailRow {
  return { post, from, type, width, height, bytes: Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)) };
}

/** A stored picture as it travels in messages and files. */
export function transferredThumbnail({ post, from, type, width, height, bytes }: ThumbnailRow): TransferredThumbnail {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return { post, from, type, width, height, base64: btoa(text) };
}
