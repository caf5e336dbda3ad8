/**
 * From the last byte of an answer to the painted figure; and what badges on 1,000 posts cost while scrolling, in frame
 * time and heap, against the same page in a bare browser. Chromium, with the build whose shadow roots are open.
 */
import type { Page } from '@playwright/test';
import { launchChromium, type RunningChromium } from '../e2e/support/chromium';
import { type OfflineNetwork, startOfflineNetwork } from '../e2e/support/offline-network';
import { inProject } from '../tools/project';
import { complain } from '../tools/terminal';
import { type Figure, figure, percentile } from './support/figure';
import { serveWall, WALL_PAGE } from './support/wall-page';

const POSTS = 1000;
const ANSWERS = 40;
/** Scripts of the page; the driver's types do not know them. */
declare function loadPosts(from: number, count: number): Promise<number>;
declare function scrollThrough(steps: number): Promise<number[]>;

export default async function paint(): Promise<Figure[]> {
  const network = await startOfflineNetwork();
  const withIt = await launchChromium({ network, extensionDir: inProject('.output/chrome-mv3-e2e') });
  const bare = await launchChromium({ network });
  try {
    await withIt.background();
    return [await answerToPicture(network, withIt), ...(await thousandPosts(network, withIt, bare))];
  } finally {
    await Promise.all([withIt.close(), bare.close()]);
    await network.close();
  }
}

async function answerToPicture(network: OfflineNetwork, browser: RunningChromium): Promise<Figure> {
  serveWall(network, 0);
  const page = await browser.context.newPage();
  await page.goto(WALL_PAGE);
  // The first answer also brings the interface; the figure is about what comes after.
  await page.evaluate(() => loadPosts(0, 10));
  await page.locator('lorgnette-overlay').getByTestId('er-headline').waitFor();
  const times: number[] = [];
  for (let index = 0; index < ANSWERS; index += 1) {
    await page.waitForTimeout(200);
    times.push(await page.evaluate((from) => loadPosts(from, 5), 10 + index * 5));
  }
  await page.close();
  const missed = times.filter(Number.isNaN).length;
  if (missed) throw new Error(`${missed} of ${ANSWERS} answers never reached the headline`);
  complain(`answer to picture: p50 ${percentile(times, 0.5).toFixed(0)}, p95 ${percentile(times, 0.95).toFixed(0)} ms`);
  return figure('paint/answer-to-picture-p95', percentile(times, 0.95), 'ms');
}

async function thousandPosts(
  network: OfflineNetwork,
  withIt: RunningChromium,
  bare: RunningChromium,
): Promise<Figure[]> {
  serveWall(network, POSTS);
  const [ours, theirs] = [await withIt.context.newPage(), await bare.context.newPage()];
  for (const page of [theirs, ours]) {
    await page.goto(WALL_PAGE);
    await page.evaluate((count) => void loadPosts(0, count), POSTS);
  }
  const badges = ours.locator('[data-testid="post-badge"]');
  await badges.first().waitFor({ state: 'attached' });
  await ours.waitForTimeout(3000);
  complain(`${await badges.count()} badges on ${POSTS} posts`);
  const ratios: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const [without, having] = [await scroll(theirs), await scroll(ours)];
    ratios.push(having / without);
  }
  const heap = (await heapMegabytes(ours)) - (await heapMegabytes(theirs));
  complain(`frames while scrolling ${percentile(ratios, 0.5).toFixed(2)} ×, heap + ${heap.toFixed(1)} MB`);
  return [
    figure('paint/1000-posts/frame-p95', percentile(ratios, 0.5), 'x'),
    figure('paint/1000-posts/heap', heap, 'MB'),
  ];
}

/** p95 of the time between frames while the page is scrolled from top to bottom. */
async function scroll(page: Page): Promise<number> {
  await page.bringToFront();
  return percentile(await page.evaluate(() => scrollThrough(200)), 0.95);
}

/** Heap of the page's process after a collection, all worlds together. */
async function heapMegabytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable', {});
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN) / 1e6;
}
