import { expect, test } from '../support/chromium-test';
import { ringAt } from '../support/plan-alarm';

/** What the test asks of the background. */
declare const chrome: {
  alarms: {
    get(name: string): Promise<{ scheduledTime: number } | undefined>;
  };
  notifications: { getAll(): Promise<Record<string, boolean>> };
  action: { getBadgeText(of: object): Promise<string> };
};

const HALF_AN_HOUR = 30 * 60_000;

test('a reminder wakes at its time, rings once, and the icon counts what is open that day', async ({ chromium }) => {
  const popup = await chromium.context.newPage();
  await popup.goto(await chromium.extensionUrl('popup.html'));
  const background = await chromium.background();
  const box = popup.getByTestId('plan-quick');
  for (const title of ['Tea of the week', 'Cups']) {
    await box.fill(`tomorrow 12:00 vk: ${title}`);
    await box.press('Enter');
    await expect(box).toHaveValue('');
  }
  const noon = await popup.evaluate(() => new Date().setHours(36, 0, 0, 0));
  const alarm = () => background.evaluate(async () => (await chrome.alarms.get('plan'))?.scheduledTime ?? 0);
  const notes = () => background.evaluate(async () => Object.keys(await chrome.notifications.getAll()).length);
  const badge = () => background.evaluate(() => chrome.action.getBadgeText({}));
  // The next waking is the number on the icon at midnight; the reminder itself comes after it.
  await expect.poll(alarm).toBe(noon - 12 * 3_600_000);
  expect(await badge()).toBe('');

  await ringAt(chromium, noon - HALF_AN_HOUR - 1_000);
  await expect.poll(alarm).toBe(noon - HALF_AN_HOUR);
  expect([await notes(), await badge()]).toEqual([0, '2']);
  await ringAt(chromium, noon - HALF_AN_HOUR + 1_000);
  // Both are due at once, so they are one notification.
  await expect.poll(notes).toBe(1);
  await expect.poll(alarm).toBe(noon + 12 * 3_600_000);
});
