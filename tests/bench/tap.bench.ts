/**
 * What it costs a page that receives 200 answers of 50–500 kB to have the extension: latency and, in Chromium, CPU of
 * the page's main thread. Two browsers of one kind, one with and one bare, take turns in one run.
 */
import type { CDPSession, Page as PlaywrightPage } from '@playwright/test';
import type { Page as PuppeteerPage } from 'puppeteer-core';
import { launchChromium } from '../e2e/support/chromium';
import { launchFirefox } from '../e2e/support/firefox';
import { startOfflineNetwork } from '../e2e/support/offline-network';
import { findBrowser } from '../tools/browsers/find-browser';
import { inProject } from '../tools/project';
import { complain } from '../tools/terminal';
import { BUSY_PAGE, type Content, serveBusyPage } from './support/busy-page';
import { type Figure, figure, median } from './support/figure';

const ANSWERS = 200;
const ROUNDS = 4;
/** The script runs in the page; the driver's types do not know it. */
declare function loadAnswers(count: number, content: Content): Promise<number[]>;

/** One load of all answers: median latency in ms, and seconds of CPU where the browser tells. */
interface Load {
  latency: number;
  cpu?: number;
}
type Loader = (content: Content) => Promise<Load>;

export default async function tap(): Promise<Figure[]> {
  return [...(await inBrowser('chromium', chromiumLoaders)), ...(await inBrowser('firefox', firefoxLoaders))];
}

async function inBrowser(
  name: 'chromium' | 'firefox',
  open: () => Promise<{ withIt: Loader; bare: Loader; close(): Promise<void> }>,
): Promise<Figure[]> {
  if (!findBrowser(name)) {
    complain(`no ${name} here, its figures are missing`);
    return [];
  }
  const { withIt, bare, close } = await open();
  try {
    const figures: Figure[] = [];
    for (const content of ['plain', 'records'] as const) {
      figures.push(...(await compare(`tap/${name}/${content}`, withIt, bare, content)));
    }
    return figures;
  } finally {
    await close();
  }
}

async function compare(name: string, withIt: Loader, bare: Loader, content: Content): Promise<Figure[]> {
  const latencies: number[] = [];
  const cpus: number[] = [];
  for (let round = -1; round < ROUNDS; round += 1) {
    // Who goes first changes, so that a machine that warms up or tires favours nobody.
    const first = round % 2 ? withIt : bare;
    const loads = [await first(content), await (first === bare ? withIt : bare)(content)];
    const [ours, theirs] = first === bare ? loads.reverse() : loads;
    if (round < 0 || !ours || !theirs) continue;
    latencies.push(ours.latency / theirs.latency);
    if (ours.cpu !== undefined && theirs.cpu !== undefined) cpus.push(ours.cpu / theirs.cpu);
  }
  const figures = [figure(`${name}/latency-p50`, median(latencies), 'x')];
  if (cpus.length) figures.push(figure(`${name}/cpu`, median(cpus), 'x'));
  for (const { bench, value } of figures) complain(`${bench} ${value} ×`);
  return figures;
}

async function chromiumLoaders() {
  const network = await startOfflineNetwork();
  serveBusyPage(network);
  const withIt = await launchChromium({ network, extensionDir: inProject('.output/chrome-mv3') });
  const bare = await launchChromium({ network });
  await withIt.background();
  return {
    withIt: await chromiumLoader(await withIt.context.newPage()),
    bare: await chromiumLoader(await bare.context.newPage()),
    async close() {
      await Promise.all([withIt.close(), bare.close()]);
      await network.close();
    },
  };
}

async function chromiumLoader(page: PlaywrightPage): Promise<Loader> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async (content) => {
    await page.goto(BUSY_PAGE);
    await page.waitForTimeout(1500);
    const before = await taskSeconds(session);
    const times = await page.evaluate(([count, what]) => loadAnswers(count, what), [ANSWERS, content] as const);
    return { latency: median(times), cpu: (await taskSeconds(session)) - before };
  };
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

async function firefoxLoaders() {
  const network = await startOfflineNetwork();
  serveBusyPage(network);
  const withIt = await launchFirefox({ network, extensionDir: inProject('.output/firefox-mv3') });
  const bare = await launchFirefox({ network });
  return {
    withIt: firefoxLoader(await withIt.newPage()),
    bare: firefoxLoader(await bare.newPage()),
    async close() {
      await Promise.all([withIt.close(), bare.close()]);
      await network.close();
    },
  };
}

function firefoxLoader(page: PuppeteerPage): Loader {
  return async (content) => {
    await page.goto(BUSY_PAGE);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const times = await page.evaluate((count, what) => loadAnswers(count, what), ANSWERS, content);
    return { latency: median(times) };
  };
}
