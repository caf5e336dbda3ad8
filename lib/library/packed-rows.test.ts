import 'fake-indexeddb/auto';
import Dexie, { type Table } from 'dexie';
import { afterEach, expect, it } from 'vitest';
import { readPacked } from './packed-rows';

interface Row {
  id: number;
  words: string;
}

const database = new Dexie('packed-rows');
database.version(1).stores({ rows: 'id' });
const rows = database.table('rows') as Table<Row, number>;

afterEach(() => rows.clear());

it('gives rows as they were in the transaction, however late they are looked at, and unpacks them once', async () => {
  await rows.bulkPut([
    { id: 1, words: 'tea' },
    { id: 2, words: 'kettle' },
  ]);
  const [first, missing, second] = await database.transaction('r', rows, () => readPacked(rows, [1, 7, 2]));
  await rows.put({ id: 1, words: 'changed' });
  expect(first?.()).toEqual({ id: 1, words: 'tea' });
  expect(first?.()).toBe(first?.());
  expect(second?.()).toEqual({ id: 2, words: 'kettle' });
  expect(missing?.()).toBeUndefined();
});

it('needs a transaction', () => {
  expect(() => readPacked(rows, [1])).toThrow();
});
