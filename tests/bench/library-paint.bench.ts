/**
 * From opening the workspace to the first rows of the library on screen, with 1,000 and with 100,000 posts, in the built
 * extension in Chromium: in a fresh tab of a running browser, and as the first tab after the browser was started. Beside
 * it the same page with a view that reads nothing, opened in turn with the library, because other programs on the machine
 * slow both down alike.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium, type RunningChromium } from '../e2e/support/chromium';
import { type OfflineNetwork, startOfflineNetwork } from '../e2e/support/offline-network';
import { complain } from '../tools/terminal';
import { type Figure, figure, median } from './support/figure';
import { extendedExtension } from './support/page-extension';

const SIZES = [1000, 100_000];
const TABS = 7;
const STARTS = 3;

/** A view and what must be drawn of it. */
const LIBRARY = ['#/library', '[data-testid="library-row"]'] as const;
const HELP = ['#/help', 'main h1'] as const;

/** Moments of one opening in ms since the navigation began. */
interface Moments {
  /** What is waited for is in the document. */
  inDocument: number;
  /** The frame with it was handed over for painting. */
  painted: number;
  /** Work of the page's main thread until it was asked, a little later; other programs do not lengthen it. */
  ownWork: number;
}

/** Script of the added page; the driver's types do not know it. */
declare function fill(until: number): Promise<{ posts: number; index: number }>;

export default async function libraryPaint(): Promise<Figure[]> {
  const folder = await extendedExtension('tests/bench/support/library-fill-page.ts');
  const network = await startOfflineNetwork();
  try {
    const figures: Figure[] = [];
    for (const size of SIZES) figures.push(...(await measure(network, folder, size)));
    return figures;
  } finally {
    await network.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(network: OfflineNetwork, extensionDir: string, size: number): Promise<Figure[]> {
  const profile = mkdtempSync(join(tmpdir(), 'lorgnette-library-'));
  const launch = () => launchChromium({ network, extensionDir, profile });
  try {
    const browser = await launch();
    const filler = await browser.context.newPage();
    await filler.goto(await browser.extensionUrl('page.html'));
    const spent = await filler.evaluate((until) => fill(until), size);
    complain(`${size} posts: rows ${spent.posts.toFixed(0)} ms, index ${spent.index.toFixed(0)} ms`);
    await filler.close();
    await browser.close();
    const cold: Moments[] = [];
    for (let start = 0; start < STARTS; start += 1) {
      const fresh = await launch();
      cold.push(await open(fresh, LIBRARY));
      await fresh.close();
    }
    const running = await launch();
    await open(running, LIBRARY);
    const warm: Moments[] = [];
    const bare: Moments[] = [];
    for (let tab = 0; tab < TABS; tab += 1) {
      bare.push(await open(running, HELP));
      warm.push(await open(running, LIBRARY));
    }
    await running.close();
    const load = loadavg()[0]?.toFixed(1);
    for (const [name, moments] of [
      ['fresh tab', warm],
      ['fresh tab, help', bare],
      ['fresh browser', cold],
    ] as const)
      complain(`${size} posts, ${name}: painted ${moments.map(({ painted }) => painted.toFixed(0))} ms (load ${load})`);
    return [
      figure(`library-paint/${size}/rows-in-document`, median(warm.map(({ inDocument }) => inDocument)), 'ms'),
      figure(`library-paint/${size}/first-rows-painted`, median(warm.map(({ painted }) => painted)), 'ms'),
      figure(`library-paint/${size}/first-rows-painted-best`, Math.min(...warm.map(({ painted }) => painted)), 'ms'),
      figure(
        `library-paint/${size}/against-help`,
        median(warm.map(({ painted }, tab) => painted / (bare[tab]?.painted ?? Number.NaN))),
        'x',
      ),
      figure(`library-paint/${size}/main-thread`, median(warm.map(({ ownWork }) => ownWork)), 'ms'),
      figure(`library-paint/${size}/first-rows-painted-cold`, median(cold.map(({ painted }) => painted)), 'ms'),
    ];
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Opens a view in a tab of its own and notes when something stands in the document and when its frame was painted. */
async function open(browser: RunningChromium, [hash, wanted]: readonly [string, string]): Promise<Moments> {
  const address = `${await browser.extensionUrl('workspace.html')}${hash}`;
  const page = await browser.context.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.addInitScript((selector) => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector(selector)) return;
      watch.disconnect();
      const inDocument = performance.now();
      // The next frame draws it; a message sent from its callback arrives when that frame is done.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => Object.assign(globalThis, { moments: { inDocument, painted: performance.now() } });
        port2.postMessage(undefined);
      });
    });
    watch.observe(document, { childList: true, subtree: true });
  }, wanted);
  await page.goto(address);
  const found = await page.waitForFunction(
    () => (globalThis as unknown as { moments?: Omit<Moments, 'ownWork'> }).moments,
  );
  const moments = await found.jsonValue();
  const { metrics } = await session.send('Performance.getMetrics');
  await page.close();
  const ownWork = 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  if (moments === undefined) throw new Error(`${hash} showed nothing`);
  return { ...moments, ownWork };
}
