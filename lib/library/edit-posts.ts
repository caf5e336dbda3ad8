import type { CodeValue, PostEdit } from '../model';
import type { LorgnetteDatabase, PostRow } from './database';
import { rowsByKey, writePosts } from './write-posts';

/** Applies one edit to several posts in one transaction; keys that are no longer there are passed over. */
export async function editPosts(
  database: LorgnetteDatabase,
  keys: readonly string[],
  edit: PostEdit,
  now: Date,
): Promise<void> {
  await database.transaction('rw', [database.posts, database.touched], async () => {
    const rows = await rowsByKey(database, new Set(keys));
    await writePosts(
      database,
      [...rows.values()].map((before) => ({ before, after: edited(before, edit, now) })),
    );
  });
}

function edited(row: PostRow, edit: PostEdit, now: Date): PostRow {
  const { category: before, ...rest } = row;
  const category = edit.category === undefined ? before : (edit.category ?? undefined);
  return {
    ...rest,
    tags: changed(row.tags, edit.addTags, edit.removeTags),
    collections: changed(row.collections, edit.addCollections, edit.removeCollections),
    ...(category && { category }),
    note: edit.note ?? row.note,
    codes: coded(row.codes, edit.codes),
    editedAt: now.toISOString(),
  };
}

function changed(before: readonly string[], added: readonly string[] = [], removed: readonly string[] = []): string[] {
  return [...new Set([...before, ...added])].filter((value) => !removed.includes(value));
}

function coded(before: Record<string, CodeValue>, edit: PostEdit['codes'] = {}): Record<string, CodeValue> {
  const after = { ...before, ...edit };
  const filled = (entry: [string, CodeValue | null]): entry is [string, CodeValue] => entry[1] !== null;
  return Object.fromEntries(Object.entries(after).filter(filled));
}
