import { closingOf } from '../_json/documents';
import { findRecords } from './find-records';
import { noteUnrecognised, type Reading } from './reading';

/** Both writings of the array: member of an `Object.assign` (2026-08) and plain assignment (2026-09). */
const PREFETCHED = /apiPrefetchCache(?:"\s*:|\s*=)\s*(?=\[)/g;

/**
 * Reads the answers that VK puts into the first HTML. The script's text stays in the page after the client has
 * consumed the array, so no race with the page is run.
 */
export function readPrefetched(text: string, reading: Reading): void {
  if (!text.includes('apiPrefetchCache')) return;
  for (const match of text.matchAll(PREFETCHED)) {
    const start = match.index + match[0].length;
    const end = closingOf(text, start);
    try {
      const entries: unknown = JSON.parse(text.slice(start, end));
      findRecords(entries, reading, { where: 'apiPrefetchCache', method: undefined });
    } catch {
      noteUnrecognised(reading, 'apiPrefetchCache', 'unparsed');
    }
  }
}
