import type { Worker } from '@playwright/test';
import type { SavedPost } from '../../../lib/model';

/** Everything in the library, read beside the extension's own code. */
export function readLibrary(background: Worker): Promise<SavedPost[]> {
  return readTable(background, 'posts') as Promise<SavedPost[]>;
}

/** All rows of one table of the extension's database. */
export function readTable(background: Worker, table: string): Promise<unknown[]> {
  return background.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('lorgnette');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
          all.onerror = () => reject(all.error);
        };
      }),
    table,
  );
}
