import { isoFromMs } from '../_json/iso-text';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map([...ALPHABET].map((letter, value) => [letter, BigInt(value)]));

/** Milliseconds since 1970 at which Instagram's id clock starts; checked against `taken_at` in 2026-10. */
const EPOCH_MS = 1_314_220_021_721;

/** Below the id's clock stand 23 bits that tell machines and uploads of one millisecond apart. */
const CLOCK_UNIT = 2 ** 23;

/**
 * Media id behind a short code.
 *
 * Codes have up to 11 characters; those of private accounts have 39, of which the first 11 are the code (2026-02).
 * Any other length is no code.
 */
export function pkFromCode(code: string): string | undefined {
  if (code.length > 11 && code.length !== 39) return undefined;
  let pk = 0n;
  for (const letter of code.slice(0, 11)) {
    const value = VALUES.get(letter);
    if (value === undefined) return undefined;
    pk = pk * 64n + value;
  }
  return pk > 0n && pk < 1n << 64n ? String(pk) : undefined;
}

/**
 * When the upload of a media began, milliseconds since 1970: minutes before the publication, more for drafts.
 * Undefined for ids from before the clock (2011) and for anything after 2100.
 */
export function msFromPk(pk: string): number | undefined {
  if (pk.length < 16 || pk.length > 20) return undefined;
  // Rounding the id to 53 bits costs less than a microsecond, so no BigInt is needed.
  const ms = Math.floor(Number(pk) / CLOCK_UNIT) + EPOCH_MS;
  // Not a number when the id is a word.
  return ms < 4_102_444_800_000 ? ms : undefined;
}

/** The same as ISO 8601 UTC; null where that is undefined. */
export function dateFromPk(pk: string): string | null {
  const ms = msFromPk(pk);
  return ms === undefined ? null : isoFromMs(ms);
}
