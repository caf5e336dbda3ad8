import AxeBuilder from '@axe-core/playwright';
import type { Settings } from '../../../lib/settings/settings';
import type { RunningChromium } from '../support/chromium';
import { expect, test } from '../support/chromium-test';
import { openWorkspaceAt } from '../support/open-workspace';

declare const chrome: { storage: { local: { get(name: string): Promise<Record<string, Settings | undefined>> } } };

const keptPlan = async (chromium: RunningChromium) =>
  (await chromium.background()).evaluate(async () => (await chrome.storage.local.get('settings')).settings?.plan);

test('reminders, quiet hours, zone and rules of the plan are chosen in the settings as well', async ({ chromium }) => {
  const page = await openWorkspaceAt(chromium, '#/settings');
  await page.getByLabel('New entries remind me').selectOption('60');
  await page.getByRole('checkbox', { name: 'a broken rhythm' }).click();
  await page.getByLabel('until').fill('07:30');
  await page.getByLabel('Time zone', { exact: true }).fill('Asia/Kolkata');
  const chosen = { rulesOff: ['rhythm'], quiet: { from: '22:00', to: '07:30' }, remind: 60, zone: 'Asia/Kolkata' };
  await expect.poll(() => keptPlan(chromium)).toEqual(chosen);
  await page.getByLabel('Time zone', { exact: true }).fill('Mars/Olympus');
  await expect(page.getByText('This browser knows no time zone of that name.')).toBeVisible();
  expect(await keptPlan(chromium)).toEqual(chosen);
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);

  const plan = await openWorkspaceAt(chromium, '#/plan/view=month');
  await plan.getByRole('button', { name: 'Plan settings' }).click();
  const dialog = plan.getByTestId('plan-settings');
  await expect(dialog.getByLabel('New entries remind me')).toHaveValue('60');
  await dialog.getByRole('checkbox', { name: 'Quiet hours' }).click();
  // The settings follow what the plan chose.
  await expect(page.getByRole('checkbox', { name: 'Quiet hours' })).not.toBeChecked();
});
