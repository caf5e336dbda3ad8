import Dexie from 'dexie';
import type { LorgnetteDatabase } from './database';

/**
 * Adds the rows whose key is free, in the caller's transaction. Where the database itself gives the key, a key of
 * another installation means nothing: such a row is added unless an equal one is there.
 */
export async function addMissing(database: LorgnetteDatabase, name: string, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  const table = database.table<object, unknown, object>(name);
  const { auto, keyPath } = table.schema.primKey;
  if (auto) {
    const there = new Set((await table.toArray()).map((row) => withoutKey(row, keyPath)));
    const missing = new Set(rows.map((row) => withoutKey(row, keyPath)).filter((text) => !there.has(text)));
    await table.bulkAdd([...missing].map((text): object => JSON.parse(text)));
    return;
  }
  const known = await table.bulkGet(rows.map((row) => Dexie.getByKeyPath(row, keyPath ?? '')));
  await table.bulkPut(rows.filter((_, index) => known[index] === undefined));
}

/** A row as text without its key, its fields in the order of their names. */
function withoutKey(row: object, keyPath: string | string[] | null | undefined): string {
  const fields = Object.entries(row).filter(([name]) => name !== keyPath);
  return JSON.stringify(Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1))));
}
