/**
 * The plan of the workspace with 5,000 entries over two years, in real Chromium: from a click to the next month painted,
 * to the next week, and from one shape of the plan to another.
 */
import type { Page } from '@playwright/test';
import { launchChromium } from '../e2e/support/chromium';
import { startOfflineNetwork } from '../e2e/support/offline-network';
import { inProject } from '../tools/project';
import { complain } from '../tools/terminal';
import { type Figure, figure, percentile } from './support/figure';
import { fillPlan } from './support/full-plan';

const TURNS = 24;
const ROUNDS = 6;
/** Longer than the page takes to write its address after a turn. */
const REST_MS = 400;

export default async function planWorkspace(): Promise<Figure[]> {
  const network = await startOfflineNetwork();
  const browser = await launchChromium({ network, extensionDir: inProject('.output/chrome-mv3-e2e') });
  try {
    const page = await browser.context.newPage();
    await page.goto(`${await browser.extensionUrl('workspace.html')}#/plan/view=month`);
    await fillPlan(page);
    // Behind another tab a page is painted once a second.
    await page.bringToFront();
    await page.reload();
    await page.locator('[data-testid=planner][data-ready=true]').waitFor();
    // The rules are reckoned after the first painting.
    await page.getByTestId('plan-warning').first().waitFor();

    const months: number[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) months.push(await timeTo(page, turn < TURNS / 2 ? 'Later' : 'Earlier'));
    await timeTo(page, 'Week');
    const weeks: number[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) weeks.push(await timeTo(page, 'Later'));
    const shapes: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1)
      for (const shape of ['Month', 'Agenda', 'Week']) shapes.push(await timeTo(page, shape));
    const idle: number[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) idle.push(await twoFrames(page));
    for (const [name, times] of Object.entries({ idle, months, weeks, shapes }))
      complain(`workspace, ${name}: ${times.map((ms) => ms.toFixed(0)).join(', ')} ms`);
    return [
      // What a busy computer takes for nothing at all: the figures below hold that much of it.
      figure('plan/two-frames-p95', percentile(idle, 0.95), 'ms'),
      figure('plan/workspace-month-switch-p50', percentile(months, 0.5), 'ms'),
      figure('plan/workspace-month-switch-p95', percentile(months, 0.95), 'ms'),
      figure('plan/workspace-week-switch-p95', percentile(weeks, 0.95), 'ms'),
      figure('plan/workspace-shape-switch-p95', percentile(shapes, 0.95), 'ms'),
    ];
  } finally {
    await browser.close();
    await network.close();
  }
}

/** Two frames of a page at rest, which each of the other times waits for as well. */
async function twoFrames(page: Page): Promise<number> {
  const time = await page.evaluate(async () => {
    const started = performance.now();
    await new Promise(requestAnimationFrame);
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
    return performance.now() - started;
  });
  await page.waitForTimeout(100);
  return time;
}

/** From a click on a button of the calendar's head to the paint after other days stand there, by the page's own clock. */
async function timeTo(page: Page, button: string): Promise<number> {
  const head = page.getByTestId('planner').getByRole('button', { name: button, exact: true });
  const time = await head.first().evaluate(async (element) => {
    const span = () => document.querySelector('[data-testid=plan-span]')?.textContent;
    const [before, started] = [span(), performance.now()];
    if (element instanceof HTMLElement) element.click();
    while (span() === before) await new Promise(requestAnimationFrame);
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
    return performance.now() - started;
  });
  await page.waitForTimeout(REST_MS);
  return time;
}
