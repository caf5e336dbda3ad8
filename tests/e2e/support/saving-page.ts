import type { Page } from '@playwright/test';
import type { browser as Browser } from 'wxt/browser';
import { madeUpSave } from '../../support/made-up-saves';

/** Posts in one message, and so in one transaction. */
export const BATCH = 100;

/** What the database holds of posts and of their counts. */
export interface Stored {
  posts: string[];
  /** Keys of posts that have a row of counts. */
  counted: string[];
}

/** Asks the background from one of the extension's own pages, in the form of the project's messages. */
export function askBackground<Answer>(page: Page, type: string, data: unknown): Promise<Answer> {
  return page.evaluate(
    async ([name, content]) => {
      const { res, err } = await chrome.runtime.sendMessage({
        id: 1,
        type: name,
        data: content,
        timestamp: Date.now(),
      });
      if (err) throw new Error(err.message);
      return res;
    },
    [type, data] as const,
  );
}

/**
 * Saves `count` made-up posts in batches and calls `acknowledged` with the keys of each batch as soon as the background
 * said that they are saved. Never rejects: the page, the background or the browser may die meanwhile.
 */
export async function saveMany(
  page: Page,
  { first = 0, count }: { first?: number; count: number },
  acknowledged: (keys: string[]) => void,
): Promise<void> {
  const name = `acknowledged${first}`;
  await page.exposeFunction(name, acknowledged);
  const run = page.evaluate(
    async ([request, from, until, batch, tell]) => {
      for (let start = from; start < until; start += batch) {
        const data = Array.from({ length: batch }, (_, index) => {
          const id = `-7_${start + index}`;
          return { ...request, post: { ...request.post, id, text: `${request.post.text}, number ${start + index}` } };
        });
        const message = { id: start, type: 'savePosts', data, timestamp: Date.now() };
        const answer = await chrome.runtime.sendMessage(message).catch(() => undefined);
        const saved = (answer?.res ?? []).filter(({ state }: { state: string }) => state !== 'refused');
        if (saved.length > 0) await Reflect.get(globalThis, tell)(saved.map(({ key }: { key: string }) => key));
      }
    },
    [madeUpSave(), first, first + count, BATCH, name] as const,
  );
  await run.catch(() => undefined);
}

/** Reads the database as the browser keeps it, without any of our code. */
export function readStored(page: Page): Promise<Stored> {
  return page.evaluate(
    () =>
      new Promise<Stored>((resolve, reject) => {
        const open = indexedDB.open('lorgnette');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const read = open.result.transaction(['posts', 'recounts']);
          const posts = read.objectStore('posts').getAll();
          const recounts = read.objectStore('recounts').getAllKeys();
          read.onerror = () => reject(read.error);
          read.oncomplete = () => {
            open.result.close();
            const counted = recounts.result.map((key) => String(Array.isArray(key) ? key[0] : key));
            resolve({ posts: posts.result.map(({ key }) => key), counted });
          };
        };
      }),
  );
}

declare const chrome: typeof Browser;
