/** Where an answer came from, sent ahead of its body. Strings cross between worlds for free in both browsers. */
export interface Header {
  /** Absolute address the answer came from. */
  url: string;
  /** Address of the page when it arrived. */
  pageUrl: string;
  /** Milliseconds since 1970. */
  time: number;
}

/** Longer bodies are not carried; the largest answer seen is 9 MB (Facebook Reels tab, 2026-10). */
export const MAX_BODY = 16_000_000;

const VERSION = 1;

export function packHeader({ url, pageUrl, time }: Header): string {
  return JSON.stringify([VERSION, url, pageUrl, time]);
}

/**
 * Opens a header that came from the page's world, where anybody can forge one.
 *
 * @returns undefined for anything that is not exactly our form
 */
export function openHeader(packed: unknown): Header | undefined {
  if (typeof packed !== 'string' || packed.length > 10_000) return undefined;
  let fields: unknown;
  try {
    fields = JSON.parse(packed);
  } catch {
    return undefined;
  }
  if (!Array.isArray(fields) || fields.length !== 4 || fields[0] !== VERSION) return undefined;
  const [, url, pageUrl, time] = fields as unknown[];
  const plausible = typeof time === 'number' && time > 0 && time < 8.64e15;
  return typeof url === 'string' && typeof pageUrl === 'string' && plausible ? { url, pageUrl, time } : undefined;
}
