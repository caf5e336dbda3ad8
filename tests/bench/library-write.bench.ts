/**
 * Bulk saving through `savePosts` (joined by key, with counts over time) against bare IndexedDB that only adds the same
 * rows to stores with the same indexes and the same durability. Both run in one page of the extension in Chromium and
 * take turns; the figures are throughput ÷ throughput, so more is better and 1 is the bare database.
 */
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { launchChromium } from '../e2e/support/chromium';
import { startOfflineNetwork } from '../e2e/support/offline-network';
import { inProject } from '../tools/project';
import { complain } from '../tools/terminal';
import { type Figure, figure, median } from './support/figure';

const POSTS = 5_000;
const BATCHES = [100, 500, 2000];
const ROUNDS = 3;
/** What the bundle of `library-write-page.ts` calls itself in the page. */
declare const libraryWrite: {
  saveThroughLibrary(count: number, batch: number): Promise<number>;
  saveByHand(count: number, batch: number, durability: IDBTransactionDurability): Promise<number>;
};

export default async function libraryWriteBench(): Promise<Figure[]> {
  const network = await startOfflineNetwork();
  const browser = await launchChromium({ network, extensionDir: inProject('.output/chrome-mv3-e2e') });
  try {
    const page = await browser.context.newPage();
    await page.goto(await browser.extensionUrl('method.html'));
    await page.evaluate(await bundle());
    const figures: Figure[] = [];
    for (const batch of BATCHES) figures.push(await compare(page, batch));
    return figures;
  } finally {
    await browser.close();
    await network.close();
  }
}

async function compare(page: Page, batch: number): Promise<Figure> {
  const ours: number[] = [];
  const bare: number[] = [];
  const relaxed: number[] = [];
  const byHand = (durability: IDBTransactionDurability) =>
    page.evaluate(([n, size, kind]) => libraryWrite.saveByHand(n, size, kind), [POSTS, batch, durability] as const);
  // The first round warms up.
  for (let round = -1; round < ROUNDS; round += 1) {
    const took = {
      bare: await byHand('strict'),
      ours: await page.evaluate(([n, size]) => libraryWrite.saveThroughLibrary(n, size), [POSTS, batch] as const),
      relaxed: await byHand('relaxed'),
    };
    if (round < 0) continue;
    ours.push(took.ours);
    bare.push(took.bare);
    relaxed.push(took.relaxed);
  }
  const ratio = median(bare.map((time, index) => time / (ours[index] ?? Number.NaN)));
  complain(
    `${POSTS} posts, ${batch} at a time: ${median(ours).toFixed(0)} ms; bare ${median(bare).toFixed(0)} ms, ` +
      `bare with relaxed durability ${median(relaxed).toFixed(0)} ms`,
  );
  return figure(`library-write/${batch}-at-a-time`, ratio, 'x');
}

/** The project's own sources as one script. */
async function bundle(): Promise<string> {
  const entry = inProject('tests/bench/support/library-write-page.ts');
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'libraryWrite' } },
  });
  const [output] = [result].flat();
  if (output === undefined || !('output' in output)) throw new Error('The bundle was not made');
  return output.output[0].code.replace(/^(var|const|let) libraryWrite/, 'globalThis.libraryWrite');
}
