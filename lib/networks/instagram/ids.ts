import type { JsonObject } from '../_json/walk';
import { isObject } from '../_json/walk';
import { pkFromCode } from './codes';

/** A string of digits, or a number small enough to have survived `JSON.parse`. */
function digits(value: unknown): string | undefined {
  if (typeof value === 'string') return /^\d{1,25}$/.test(value) ? value : undefined;
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? String(value) : undefined;
}

/** Ids which a capture's owner replaced by words are still ids; prototype keys never are. */
function opaque(value: unknown): string | undefined {
  return typeof value === 'string' && /^[A-Z][A-Z0-9_]{2,63}$/.test(value) && !value.startsWith('POLARIS_')
    ? value
    : undefined;
}

/** Facebook's id of an Instagram account, which stands in `id` of guest nodes (2026-10). */
const isFacebookId = (id: string) => id.length === 17 && id.startsWith('17841');

/** Profile id of a user object: `pk`, else an `id` that is not Facebook's. */
export function userId(user: unknown): string | undefined {
  if (!isObject(user)) return undefined;
  const pk = digits(user.pk);
  if (pk !== undefined) return pk;
  const id = digits(user.id);
  if (id !== undefined) return isFacebookId(id) ? undefined : id;
  return opaque(user.pk) ?? opaque(user.id);
}

export function mediaCode(media: JsonObject): string | undefined {
  const code = media.code ?? media.shortcode;
  return typeof code === 'string' && /^[A-Za-z0-9_-]{5,64}$/.test(code) ? code : undefined;
}

/**
 * Media id: `pk`, else the head of `id` (`pk_owner`, `POLARIS_pk`), else decoded from the short code.
 *
 * Older REST answers wrote `pk` as a number over 2^53 (2022-03), which `JSON.parse` has damaged already.
 */
export function mediaPk(media: JsonObject): string | undefined {
  const pk = digits(media.pk);
  if (pk !== undefined) return pk;
  if (typeof media.id === 'string') {
    const head = /^(?:POLARIS_)?(\d{1,25})(?:_\d+)?$/.exec(media.id)?.[1];
    if (head !== undefined) return head;
  }
  const code = mediaCode(media);
  return digits(media.id) ?? (code && pkFromCode(code)) ?? opaque(media.id);
}

/** Owner's id written behind the media id (`pk_owner`). */
export function ownerInId(media: JsonObject): string | undefined {
  return typeof media.id === 'string' ? /^\d{1,25}_(\d{1,25})$/.exec(media.id)?.[1] : undefined;
}

/** Id of a comment, or of anything else that only has `pk` or `id`. */
export function plainId(object: JsonObject): string | undefined {
  return digits(object.pk) ?? digits(object.id);
}
