import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { madeUpSave } from '../../tests/support/made-up-saves';
import { LorgnetteDatabase } from './database';
import { readKeys } from './read-keys';
import { savePosts } from './save-posts';

let database: LorgnetteDatabase;
beforeEach(() => {
  database = new LorgnetteDatabase(`test ${Math.random()}`);
});
afterEach(() => database.delete());

it('finds the keys of a few and of many posts alike', async () => {
  const ids = Array.from({ length: 450 }, (_, index) => `-7_${(index * 7919) % 1000}`);
  await savePosts(
    database,
    ids.map((id) => madeUpSave({ id })),
    new Date('2026-11-22T12:00:00Z'),
  );
  const rows = await database.posts.toArray();
  for (const wanted of [rows.slice(3, 5), rows.slice(20, 420)]) {
    const keys = await readKeys(database, [...wanted.map(({ n }) => n), 99_999]);
    expect(keys.toSorted()).toEqual(wanted.map(({ key }) => key).toSorted());
  }
});
