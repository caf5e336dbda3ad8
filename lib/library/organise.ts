import type { LorgnetteDatabase, PostRow } from './database';
import { writePosts } from './write-posts';

/** Posts rewritten at once while something is taken out of all of them. */
const AT_ONCE = 1000;

/** Deletes a collection; its posts stay in the library. */
export async function deleteCollection(database: LorgnetteDatabase, id: string): Promise<void> {
  const { posts, touched, collections } = database;
  await database.transaction('rw', [posts, touched, collections], async () => {
    const rows = await posts.where('collections').equals(id).toArray();
    await writePosts(
      database,
      rows.map((before) => ({
        before,
        after: { ...before, collections: before.collections.filter((value) => value !== id) },
      })),
    );
    await collections.delete(id);
  });
}

/** Deletes a variable of the codebook with its values on all posts. */
export async function deleteVariable(database: LorgnetteDatabase, id: string): Promise<void> {
  const { posts, touched, variables } = database;
  await database.transaction('rw', [posts, touched, variables], async () => {
    const coded: number[] = [];
    await posts.each((row) => {
      if (Object.hasOwn(row.codes, id)) coded.push(row.n);
    });
    for (let from = 0; from < coded.length; from += AT_ONCE) {
      const rows = await posts.bulkGet(coded.slice(from, from + AT_ONCE));
      await writePosts(
        database,
        rows.flatMap((before) => (before === undefined ? [] : [{ before, after: withoutCode(before, id) }])),
      );
    }
    await variables.delete(id);
  });
}

function withoutCode(row: PostRow, id: string): PostRow {
  const { [id]: _value, ...codes } = row.codes;
  return { ...row, codes };
}
