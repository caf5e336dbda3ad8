/**
 * One answer on its way from the page's world to ours: a header line of JSON, a newline, the body as it came.
 *
 * A single string because strings cross between worlds for free in both browsers, objects do not (measured 2026-11).
 */
export interface Envelope {
  /** Absolute address the answer came from. */
  url: string;
  /** Address of the page when it arrived. */
  pageUrl: string;
  /** Milliseconds since 1970. */
  time: number;
  body: string;
}

/** Longer bodies are not carried; the largest answer seen is 9 MB (Facebook Reels tab, 2026-10). */
export const MAX_BODY = 16_000_000;

export function packEnvelope({ url, pageUrl, time, body }: Envelope): string {
  return `${JSON.stringify([1, url, pageUrl, time])}\n${body}`;
}

/**
 * Opens an envelope that came from the page's world, where anybody can forge one.
 *
 * @returns undefined for anything that is not exactly our form
 */
export function openEnvelope(packed: unknown): Envelope | undefined {
  if (typeof packed !== 'string' || packed.length > MAX_BODY + 10_000) return undefined;
  const end = packed.indexOf('\n');
  if (end < 0 || end > 10_000) return undefined;
  let header: unknown;
  try {
    header = JSON.parse(packed.slice(0, end));
  } catch {
    return undefined;
  }
  if (!Array.isArray(header) || header.length !== 4 || header[0] !== 1) return undefined;
  const [, url, pageUrl, time] = header as unknown[];
  if (typeof url !== 'string' || typeof pageUrl !== 'string' || typeof time !== 'number') return undefined;
  return { url, pageUrl, time, body: packed.slice(end + 1) };
}
