import { type ImportPart, mergeComment, mergePost, type TransferredPost } from '../model';
import { addMissing } from './add-missing';
import type { PartEffect } from './commit-import';
import type { LorgnetteDatabase, NewPostRow } from './database';
import { later, laterCommunity, withColumns } from './post-row';
import { thumbnailRow } from './thumbnail-row';
import { rowsByKey, writePosts } from './write-posts';

/** Joins a part of an import into the library, in the commit's transaction. What is there already is never lost. */
export async function mergePart(database: LorgnetteDatabase, part: ImportPart): Promise<PartEffect> {
  const effect = await mergePosts(database, part.posts ?? []);
  await mergeComments(database, part.comments ?? []);
  const thumbnails = (part.thumbnails ?? []).map(({ post, ...picture }) => thumbnailRow(post, picture));
  await addMissing(database, 'thumbnails', thumbnails);
  for (const name of ['recounts', 'collections', 'variables', 'searches', 'collected'] as const)
    await addMissing(database, name, part[name] ?? []);
  for (const { table, rows } of part.others ?? []) await addMissing(database, table, rows);
  return effect;
}

async function mergePosts(database: LorgnetteDatabase, posts: readonly TransferredPost[]): Promise<PartEffect> {
  const known = await rowsByKey(database, new Set(posts.map(({ key }) => key)));
  const rows = new Map<string, NewPostRow>();
  for (const { n: _n, ...post } of posts) {
    const before = rows.get(post.key) ?? known.get(post.key);
    rows.set(post.key, before === undefined ? withColumns(post) : joined(before, post));
  }
  await writePosts(
    database,
    [...rows.values()].map((after) => ({ before: known.get(after.key), after })),
  );
  return { added: rows.size - known.size, updated: known.size };
}

/** A saved post and the same post of a file: what the user wrote here stays, what only the file has is added. */
function joined<Row extends NewPostRow>(here: Row, file: TransferredPost): Row {
  const { trashedAt, ...kept } = here;
  const community = laterCommunity(here.community, file.community);
  const figures = [here.figures, file.figures].sort((a, b) => ((a?.at ?? '') < (b?.at ?? '') ? 1 : -1))[0];
  const [raw, category] = [here.raw ?? file.raw, here.category ?? file.category];
  return withColumns({
    ...(kept as Row),
    post: mergePost(here.post, file.post),
    ...(community && { community }),
    ...(figures && { figures }),
    savedAt: here.savedAt < file.savedAt ? here.savedAt : file.savedAt,
    seenAt: later(here.seenAt, file.seenAt),
    picture: here.picture.kept ? here.picture : file.picture,
    ...(raw !== undefined && { raw }),
    ...(category && { category }),
    collections: [...new Set([...here.collections, ...file.collections])],
    tags: [...new Set([...here.tags, ...file.tags])],
    note: here.note === '' ? file.note : here.note,
    codes: { ...file.codes, ...here.codes },
    ...(trashedAt !== undefined && file.trashedAt !== undefined && { trashedAt }),
  });
}

async function mergeComments(
  { comments }: LorgnetteDatabase,
  rows: NonNullable<ImportPart['comments']>,
): Promise<void> {
  const known = new Map(
    (await comments.bulkGet(rows.map(({ key }) => key))).flatMap((row) => (row === undefined ? [] : [[row.key, row]])),
  );
  const merged = rows.map((row) => {
    const here = known.get(row.key);
    return here === undefined ? row : { ...here, comment: mergeComment(here.comment, row.comment) };
  });
  if (merged.length > 0) await comments.bulkPut(merged);
}

/** Says of posts whose file promised a picture and did not bring it that they came without one. */
export async function settlePictures(database: LorgnetteDatabase, posts: readonly TransferredPost[]): Promise<void> {
  const promised = posts.flatMap(({ key, picture }) => (picture.kept ? [key] : []));
  const there = new Set(await database.thumbnails.where('post').anyOf(promised).primaryKeys());
  const without = promised.filter((key) => !there.has(key));
  const rows = [...(await rowsByKey(database, without)).values()];
  const picture = { kept: false, reason: 'imported' } as const;
  await writePosts(
    database,
    rows.map((before) => ({ before, after: { ...before, picture } })),
  );
}
