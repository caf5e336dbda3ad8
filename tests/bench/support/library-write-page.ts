/** Runs inside a browser: saving through the library, and the same rows put by hand. */
import { LorgnetteDatabase, type NewPostRow } from '../../../lib/library/database';
import { rowOf } from '../../../lib/library/post-row';
import { recountOf } from '../../../lib/library/recounts';
import { savePosts } from '../../../lib/library/save-posts';
import { versions } from '../../../lib/library/versions';
import { exact, type Recount, type SaveRequest } from '../../../lib/model';
import { madeUpSave } from '../../support/made-up-saves';

const NOW = new Date('2026-11-22T12:00:00.000Z');
const WORDS = 'чай чайник заварка пиала улун сенча пуэр фестиваль скидка tasting evening ceremony harvest'.split(' ');

/** Posts with about 600 characters of text, as in a library (612 on average in the experiments). */
function requestsOf(count: number): SaveRequest[] {
  return Array.from({ length: count }, (_, index) => {
    const text = Array.from({ length: 80 }, (_word, place) => WORDS[(index * 7 + place * 3) % WORDS.length]).join(' ');
    const members = { kind: 'exact', value: 8_000 + index } as const;
    const community = {
      id: `-${index % 20}`,
      kind: 'group',
      name: 'Teahouse',
      members,
      at: NOW.toISOString(),
    } as const;
    const post = { id: `-7_${index}`, communityId: community.id, text, reactions: exact(index % 500) };
    return madeUpSave(post, { community, figures: { erF: index / 1e6, at: NOW.toISOString() } });
  });
}

/** Milliseconds that `savePosts` takes for `count` new posts, `batch` at a time. */
export async function saveThroughLibrary(count: number, batch: number): Promise<number> {
  const requests = requestsOf(count);
  const database = new LorgnetteDatabase(`bench ${Math.random()}`);
  await database.open();
  const start = performance.now();
  for (let from = 0; from < count; from += batch) {
    const answers = await savePosts(database, requests.slice(from, from + batch), NOW);
    if (answers.some(({ state }) => state !== 'saved')) throw new Error('not saved');
  }
  const took = performance.now() - start;
  await database.delete();
  return took;
}

/** Milliseconds that the same rows take when they are only added, into stores with the same indexes. */
export async function saveByHand(count: number, batch: number, durability: IDBTransactionDurability): Promise<number> {
  const rows = requestsOf(count).map((request) => ({
    post: rowOf(request, NOW.toISOString()),
    recount: recountOf(request, NOW.toISOString()),
  }));
  const name = `bench ${Math.random()}`;
  const database = await openByHand(name);
  const start = performance.now();
  for (let from = 0; from < count; from += batch) await add(database, rows.slice(from, from + batch), durability);
  const took = performance.now() - start;
  database.close();
  await done(indexedDB.deleteDatabase(name));
  return took;
}

function add(
  database: IDBDatabase,
  rows: readonly { post: NewPostRow; recount: Recount | undefined }[],
  durability: IDBTransactionDurability,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(['posts', 'recounts'], 'readwrite', { durability });
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
    for (const { post, recount } of rows) {
      transaction.objectStore('posts').add(post);
      transaction.objectStore('recounts').add(recount);
    }
  });
}

/** The stores of posts and recounts as `versions.ts` describes them. */
function openByHand(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    for (const store of ['posts', 'recounts']) {
      const [key = '', ...indexes] = (versions.at(-1)?.stores[store] ?? '').split(',').map((part) => part.trim());
      const compound = /^\[(.*)\]$/.exec(key)?.[1]?.split('+');
      const made = request.result.createObjectStore(store, {
        keyPath: compound ?? key.replace('++', ''),
        autoIncrement: key.startsWith('++'),
      });
      for (const index of indexes) {
        const path = index.replace(/^[&*]/, '');
        made.createIndex(path, path, { unique: index.startsWith('&'), multiEntry: index.startsWith('*') });
      }
    }
  };
  return done(request);
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
