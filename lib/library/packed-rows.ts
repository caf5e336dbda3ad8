import Dexie, { type Table } from 'dexie';

/** A row as it was at one moment, or undefined. Asked for the first time, it is unpacked. */
export type PackedRow<Row> = () => Row | undefined;

/**
 * Reads rows inside of the running transaction without looking at them. A browser unpacks what it has read when the
 * result is first asked for (Chromium 2026), which takes long for large rows and holds up the page; who gets packed rows
 * chooses the moment.
 *
 * @throws when no transaction runs
 */
export function readPacked<Row>({ name }: Table<Row, number>, keys: readonly number[]): PromiseLike<PackedRow<Row>[]> {
  const store = Dexie.currentTransaction.idbtrans.objectStore(name);
  return Dexie.Promise.all(
    keys.map(
      (key) =>
        new Dexie.Promise<PackedRow<Row>>((resolve, reject) => {
          const request: IDBRequest<Row | undefined> = store.get(key);
          request.onsuccess = () => resolve(unpackedOnce(request));
          request.onerror = () => reject(request.error);
        }),
    ),
  );
}

/** Lets go of the packed form as soon as the row was looked at. */
function unpackedOnce<Row>(read: IDBRequest<Row | undefined>): PackedRow<Row> {
  let request: IDBRequest<Row | undefined> | undefined = read;
  let row: Row | undefined;
  return () => {
    row = request === undefined ? row : request.result;
    request = undefined;
    return row;
  };
}
