import Dexie from 'dexie';
import type { LorgnetteDatabase } from './database';

/** Tables of the library that a view may want to follow. */
export type WatchedTable =
  | 'posts'
  | 'recounts'
  | 'comments'
  | 'thumbnails'
  | 'collections'
  | 'variables'
  | 'searches'
  | 'collected'
  | 'brands'
  | 'commentMarks'
  | 'authorNotes'
  | 'facts'
  | 'planEntries'
  | 'planThings';

/**
 * Calls `changed` after something was written to one of the tables, by any part of the extension; several writes may
 * come as one call. Returns how to stop.
 */
export function watchLibrary(
  database: LorgnetteDatabase,
  tables: readonly WatchedTable[],
  changed: () => void,
): () => void {
  const prefixes = tables.map((table) => `idb://${database.name}/${table}/`);
  const listen = (parts: Record<string, unknown>) => {
    if ('all' in parts || Object.keys(parts).some((part) => prefixes.some((prefix) => part.startsWith(prefix))))
      changed();
  };
  Dexie.on('storagemutated', listen);
  return () => Dexie.on.storagemutated.unsubscribe(listen);
}
