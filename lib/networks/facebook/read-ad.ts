import { isObject, type JsonObject } from '../_json/walk';
import type { PostPiece } from './piece';

const MARKS = ['th_dat_spo', 'sponsored_data', 'daspo_sto'];

/**
 * Notes on a post what one object below it says about advertising.
 *
 * A non-null ad object marks a paid post, under one of several names that differ between users (2026-10); the same
 * key with null is the sign of an ordinary post. The words on screen are made unreadable on purpose.
 */
export function noteAd(object: JsonObject, piece: PostPiece): void {
  const present = MARKS.filter((name) => Object.hasOwn(object, name));
  const paid =
    present.some((name) => object[name] !== null && object[name] !== undefined) ||
    (typeof object.ad_id === 'string' && object.ad_id !== '') ||
    object.label === 'ad' ||
    (isObject(object.ghl_label) && Object.keys(object.ghl_label).some((name) => name.includes('StorySponsoredLabel')));
  if (paid) piece.ad = true;
  else if (present.length > 0) piece.ad ??= false;
}
