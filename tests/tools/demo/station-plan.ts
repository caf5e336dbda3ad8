import type { Page } from '@playwright/test';
import { openWorkspaceAt } from '../../e2e/support/open-workspace';
import { EVENING } from './made-up-plan';
import { promise, type Round, type Station, textOf } from './station';

/** The plan with room: month, week, agenda, board, an open entry, ideas, goals and the other tabs. */
export const planStation: Station = {
  name: 'plan',
  async walk(round) {
    const { browser, step } = round;
    const page = await openWorkspaceAt(browser, '#/plan');
    const show = async (view: string, testId: string) => {
      await page.goto(`${await browser.extensionUrl('workspace.html')}#/plan/${encodeURIComponent(`view=${view}`)}`);
      return textOf(page, testId);
    };
    await step('month', page, async () => {
      await page.getByTestId('plan-chip').nth(15).waitFor();
      return `${await page.getByTestId('plan-chip').count()} entries in the month`;
    });
    await step('week', page, () => show('week', 'plan-sheet'));
    await step('agenda', page, () => show('agenda', 'plan-agenda'));
    await step('board', page, () => show('board', 'plan-board'));
    await entry(round, page);
    await furtherTabs(round, page);
  },
};

async function entry({ browser, step }: Round, page: Page): Promise<void> {
  await step('entry', page, async () => {
    await page.goto(`${await browser.extensionUrl('workspace.html')}#/plan/${EVENING}`);
    return textOf(page, 'plan-editor');
  });
  await page.keyboard.press('Escape');
}

/** Whatever stands behind the two tabs that are walked above: ideas, goals, money, audit, files. */
async function furtherTabs({ step }: Round, page: Page): Promise<void> {
  const tabs = page.getByTestId('planner').getByRole('tab');
  const count = await tabs.count();
  promise(count >= 2, 'the plan has lost its tabs');
  for (let index = 2; index < count; index++) {
    const name = (await tabs.nth(index).getAttribute('id'))?.split('-').at(-1) ?? String(index);
    await step(name, page, async () => {
      await tabs.nth(index).click();
      await page.waitForTimeout(300);
      return ((await page.getByTestId('planner').getByRole('tabpanel').textContent()) ?? '').trim();
    });
  }
}
