/**
 * Reading a library of 1,000, 10,000 and 100,000 made-up posts in an extension page of real Chromium: until it can
 * answer, first rows, filters, orders, words with their first 50 rows, memory, and how the cost grows.
 */
import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { launchChromium } from '../e2e/support/chromium';
import { startOfflineNetwork } from '../e2e/support/offline-network';
import { complain } from '../tools/terminal';
import { type Figure, figure, median, percentile } from './support/figure';
import type { ReadTimes } from './support/library-page';
import { pageExtension } from './support/page-extension';

const SIZES = [1000, 10_000, 100_000];
const ROUNDS = 3;
/** Scripts of the page; the driver's types do not know them. */
declare function fill(from: number, until: number): Promise<{ posts: number; index: number }>;
declare function read(): Promise<ReadTimes>;
declare function addOne(index: number): Promise<number>;

export default async function libraryRead(): Promise<Figure[]> {
  const folder = await pageExtension('tests/bench/support/library-page.ts');
  const network = await startOfflineNetwork();
  const browser = await launchChromium({ network, extensionDir: folder });
  try {
    const address = await browser.extensionUrl('page.html');
    const open = async () => {
      const page = await browser.context.newPage();
      await page.goto(address);
      return page;
    };
    const measured = new Map<number, Map<string, number>>();
    let before = 0;
    for (const size of SIZES) {
      const filler = await open();
      const spent = await filler.evaluate(([from, until]) => fill(from, until), [before, size] as const);
      complain(`${size - before} posts: rows ${spent.posts.toFixed(0)} ms, index ${spent.index.toFixed(0)} ms`);
      await filler.close();
      measured.set(size, await measure(open, size));
      before = size;
    }
    return [...figuresOf(measured), ...growthOf(measured)];
  } finally {
    await browser.close();
    await network.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Each round in a page of its own, so that each opens the library anew. */
async function measure(open: () => Promise<Page>, size: number): Promise<Map<string, number>> {
  const rounds: ReadTimes[] = [];
  const memory: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await open();
    const times = await page.evaluate(() => read());
    memory.push(await megabytes(page));
    times.refresh.push(await page.evaluate((index) => addOne(index), 10_000_000 + size + round));
    rounds.push(times);
    await page.close();
  }
  const p95 = (name: Exclude<keyof ReadTimes, 'ready' | 'firstRows' | 'firstWord'>) =>
    percentile(
      rounds.flatMap((times) => times[name]),
      0.95,
    );
  return new Map([
    ['ready', median(rounds.map(({ ready }) => ready))],
    ['first-rows', median(rounds.map(({ firstRows }) => firstRows))],
    ['first-word', median(rounds.map(({ firstWord }) => firstWord))],
    ['filter-p95', p95('filter')],
    ['sort-p95', p95('sort')],
    ['word-p95', p95('word')],
    ['and-p95', p95('and')],
    ['prefix-p95', p95('prefix')],
    ['word-form-p95', p95('form')],
    ['phrase-p95', p95('phrase')],
    ['facets-p95', p95('facets')],
    ['refresh-after-one-save', median(rounds.flatMap(({ refresh }) => refresh))],
    ['memory', median(memory)],
  ]);
}

/** What the page holds after a collection: objects, and the arrays of the index, which lie outside the heap. */
async function megabytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as Record<string, number>;
  await session.detach();
  return ((usage.usedSize ?? 0) + (usage.embedderHeapUsedSize ?? 0) + (usage.backingStorageSize ?? 0)) / 1e6;
}

function figuresOf(measured: ReadonlyMap<number, ReadonlyMap<string, number>>): Figure[] {
  const names = [...(measured.get(SIZES[0] ?? 0)?.keys() ?? [])];
  complain(['posts'.padEnd(24), ...SIZES.map((size) => String(size).padStart(9))].join(''));
  for (const name of names) {
    const row = SIZES.map((size) => (measured.get(size)?.get(name) ?? Number.NaN).toFixed(1).padStart(9));
    complain([name.padEnd(24), ...row].join(''));
  }
  return SIZES.flatMap((size) =>
    [...(measured.get(size) ?? [])].map(([name, value]) =>
      figure(`library-read/${size}/${name}`, value, name === 'memory' ? 'MB' : 'ms'),
    ),
  );
}

/** Cost per post of the largest library against the smallest: below 1 it grows slower than the number of posts. */
function growthOf(measured: ReadonlyMap<number, ReadonlyMap<string, number>>): Figure[] {
  const [smallest, largest] = [SIZES[0] ?? 1, SIZES.at(-1) ?? 1];
  return [...(measured.get(largest) ?? [])].map(([name, value]) => {
    const least = measured.get(smallest)?.get(name) ?? Number.NaN;
    return figure(`library-read/growth-per-post/${name}`, value / least / (largest / smallest), 'x');
  });
}
