import type { Page } from '@playwright/test';
import { madeUpSave } from '../../support/made-up-saves';
import { planEntry } from '../../support/plan-entry';
import { expect, test } from '../support/chromium-test';
import { fillLibrary, openWorkspaceAt } from '../support/open-workspace';
import { askBackground } from '../support/saving-page';

const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('data-day') ?? activeElement?.tagName;
  });
const undo = (page: Page) => page.getByTestId('toast').getByRole('button', { name: 'Undo' }).click();

test('after undo by a click the plan has the focus where it was', async ({ chromium }) => {
  const page = await openWorkspaceAt(chromium, '#/plan/view=month&day=2027-03-10');
  await askBackground(page, 'putPlanEntries', [
    planEntry({ when: { day: '2027-03-10', time: '18:00', zone: 'Europe/Moscow' } }),
  ]);
  await expect(page.getByTestId('plan-chip')).toHaveCount(1);
  await page.locator('button[data-day="2027-03-10"]').focus();
  await page.keyboard.press('m');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-cell="2027-03-11"] [data-chip]')).toHaveCount(1);
  await expect.poll(() => focused(page)).toBe('2027-03-11');
  await undo(page);
  await expect(page.locator('[data-cell="2027-03-10"] [data-chip]')).toHaveCount(1);
  expect(await focused(page)).toBe('2027-03-11');
});

test('where the place of before is gone, the content of the page has it, in plan and library', async ({ chromium }) => {
  const page = await openWorkspaceAt(chromium, '#/plan/view=ideas');
  const { when: _, ...idea } = planEntry({ id: 'idea', title: 'Cups', status: 'idea' });
  await askBackground(page, 'putPlanEntries', [idea]);
  await page.getByRole('button', { name: 'Delete “Cups”' }).click();
  await expect(page.getByTestId('idea')).toHaveCount(0);
  await undo(page);
  await expect(page.getByTestId('idea')).toHaveCount(1);
  expect(await focused(page)).toBe('MAIN');

  const library = await openWorkspaceAt(chromium);
  await fillLibrary(library, [madeUpSave({}, {})]);
  await library.getByTestId('library-row').getByRole('checkbox').check();
  await library.keyboard.press('Delete');
  await expect(library.getByTestId('library-row')).toHaveCount(0);
  await undo(library);
  await expect(library.getByTestId('library-row')).toHaveCount(1);
  expect(await focused(library)).not.toBe('BODY');
});
