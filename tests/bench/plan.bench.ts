/**
 * The popup with a plan of 5,000 entries over two years, in real Chromium: from opening until the plan of today stands
 * there and the line takes the focus, and from a click to the next month painted.
 */
import type { Page } from '@playwright/test';
import { launchChromium } from '../e2e/support/chromium';
import { startOfflineNetwork } from '../e2e/support/offline-network';
import { inProject } from '../tools/project';
import { complain } from '../tools/terminal';
import { type Figure, figure, percentile } from './support/figure';
import { fillPlan } from './support/full-plan';

const OPENINGS = 15;
const MONTHS = 12;

export default async function plan(): Promise<Figure[]> {
  const network = await startOfflineNetwork();
  const browser = await launchChromium({ network, extensionDir: inProject('.output/chrome-mv3-e2e') });
  try {
    const address = await browser.extensionUrl('popup.html');
    const first = await browser.context.newPage();
    await first.goto(address);
    await fillPlan(first);
    await first.close();

    const opened: number[] = [];
    const switched: number[] = [];
    for (let round = 0; round < OPENINGS; round += 1) {
      const page = await browser.context.newPage();
      await page.setViewportSize({ width: 400, height: 600 });
      await page.goto(address);
      await page.locator('[data-testid=plan][data-ready=true]').waitFor();
      opened.push(await readyAt(page));
      if (round === OPENINGS - 1) switched.push(...(await switchMonths(page)));
      await page.close();
    }
    // The first opening after the start also wakes the browser's own caches; it is part of the figures.
    complain(
      `popup: ${opened.map((ms) => ms.toFixed(0)).join(', ')} ms; months: ${switched.map((ms) => ms.toFixed(0)).join(', ')} ms`,
    );
    return [
      figure('plan/popup-interactive-p50', percentile(opened, 0.5), 'ms'),
      figure('plan/popup-interactive-p95', percentile(opened, 0.95), 'ms'),
      figure('plan/month-switch-p95', percentile(switched, 0.95), 'ms'),
    ];
  } finally {
    await browser.close();
    await network.close();
  }
}

/** From the start of the page's loading to the paint after the plan was there, by the page's own clock. */
function readyAt(page: Page): Promise<number> {
  return page.evaluate(() => performance.getEntriesByName('plan-ready')[0]?.startTime ?? Number.NaN);
}

async function switchMonths(page: Page): Promise<number[]> {
  await page.getByRole('button', { name: 'Month' }).click();
  const times: number[] = [];
  for (let month = 0; month < MONTHS; month += 1) {
    times.push(
      await page.evaluate(async () => {
        const heading = () => document.querySelector('section[aria-label=Month] span')?.textContent;
        const [before, started] = [heading(), performance.now()];
        document.querySelector<HTMLElement>('section[aria-label=Month] button[aria-label=Later]')?.click();
        while (heading() === before) await new Promise(requestAnimationFrame);
        await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
        return performance.now() - started;
      }),
    );
    await page.waitForTimeout(150);
  }
  return times;
}
