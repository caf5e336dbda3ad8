import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { RunningChromium } from '../support/chromium';
import { expect, test } from '../support/chromium-test';

const open = async (chromium: RunningChromium): Promise<Page> => {
  const popup = await chromium.context.newPage();
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.goto(await chromium.extensionUrl('popup.html'));
  return popup;
};
const add = async (popup: Page, line: string) => {
  const box = popup.getByTestId('plan-quick');
  await box.fill(line);
  await box.press('Enter');
  await expect(box).toHaveValue('');
};
const axe = async (popup: Page) => {
  const { violations } = await new AxeBuilder({ page: popup }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
};

test('a line becomes an entry, by keyboard alone, and survives closing', async ({ chromium }) => {
  const popup = await open(chromium);
  await expect(popup.getByText('The plan is empty')).toBeVisible();
  await expect(popup.getByTestId('plan-quick')).toBeFocused();
  await popup.keyboard.type('tomorrow 18:00 vk reel: <b>unboxing</b> #news');
  await expect(popup.getByTestId('plan-understood')).toContainText('when: tomorrow, 18:00');
  await expect(popup.getByTestId('plan-understood')).toContainText('network: vk');
  await popup.keyboard.press('Enter');
  const entry = popup.getByTestId('plan-entry');
  await expect(entry).toHaveCount(1);
  await expect(entry).toContainText('<b>unboxing</b>');
  await expect(entry).toContainText('18:00');
  await popup.close();
  await expect((await open(chromium)).getByTestId('plan-entry')).toHaveCount(1);
});

test('a line that is not understood is kept as an idea; an impossible day is refused with its place', async ({
  chromium,
}) => {
  const popup = await open(chromium);
  await add(popup, 'Interview with the roaster');
  await expect(popup.getByText('1 idea without a day')).toBeVisible();
  const box = popup.getByTestId('plan-quick');
  await box.fill('30 feb 10:00 vk: spring');
  await box.press('Enter');
  await expect(popup.getByRole('alert')).toContainText('“30 feb” is no day of the calendar');
  await expect(box).toHaveValue('30 feb 10:00 vk: spring');
  await expect(popup.getByTestId('plan-entry')).toHaveCount(0);
});

test('a fourth post in a day is noted, says why, and can be silenced', async ({ chromium }) => {
  const popup = await open(chromium);
  for (const time of ['09:00', '12:00', '15:00']) await add(popup, `tomorrow ${time} vk: post of ${time}`);
  const note = popup.locator('[data-testid=plan-warning][data-rule=posts-a-day]');
  await expect(note).toHaveCount(0);
  await add(popup, 'tomorrow 18:00 vk: post of 18:00');
  await expect(note).toContainText('4 posts for VK');
  await note.locator('summary').click();
  await expect(note).toContainText('compete with each other');
  await axe(popup);
  await note.getByRole('button', { name: 'Do not say this again' }).click();
  await expect(note).toHaveCount(0);
  await popup.reload();
  await expect(popup.getByTestId('plan-entry')).toHaveCount(4);
  await expect(note).toHaveCount(0);
});

test('an entry is moved, marked, deleted, and each of it taken back', async ({ chromium }) => {
  const popup = await open(chromium);
  await add(popup, 'today 23:58 vk: Tea of the week');
  const entry = popup.getByTestId('plan-entry');
  const menu = () => popup.getByRole('button', { name: 'What to do with “Tea of the week”' }).click();
  const undo = () => popup.getByTestId('toast').getByRole('button', { name: 'Undo' }).click();
  await menu();
  await popup.getByRole('button', { name: 'a day later' }).click();
  const tomorrow = popup.locator('section[data-day]').nth(1);
  await expect(tomorrow.getByTestId('plan-entry')).toHaveCount(1);
  await undo();
  await expect(popup.locator('section[data-day]').first().getByTestId('plan-entry')).toHaveCount(1);
  await popup.getByRole('checkbox', { name: 'Published: Tea of the week' }).click();
  await expect(entry).toHaveAttribute('data-status', 'published');
  await undo();
  await expect(entry).toHaveAttribute('data-status', 'draft');
  await menu();
  await popup.getByRole('button', { name: 'Delete' }).click();
  await expect(entry).toHaveCount(0);
  await undo();
  await expect(entry).toHaveCount(1);
});

test('one day of a repeated entry changes alone', async ({ chromium }) => {
  const popup = await open(chromium);
  await add(popup, 'every day 23:57 vk: Good morning');
  const entries = popup.getByTestId('plan-entry');
  await expect(entries).toHaveCount(7);
  await entries.nth(1).getByRole('checkbox').click();
  await expect(entries.nth(1)).toHaveAttribute('data-status', 'published');
  await expect(entries.nth(0)).toHaveAttribute('data-status', 'draft');
  await expect(entries.nth(2)).toHaveAttribute('data-status', 'draft');
});

test.describe('dark and Russian, 320 px wide', () => {
  test.use({ dark: true, extensionLocale: 'ru-RU' });
  test('nothing overflows and nothing offends', async ({ chromium }) => {
    const popup = await open(chromium);
    await popup.setViewportSize({ width: 320, height: 600 });
    for (const line of [
      'завтра 12:30 инста: отзыв клиента #отзывы',
      'пт 18:00 вк клип: распаковка #новости',
      'каждую среду 10:00 тг: опрос',
    ])
      await add(popup, line);
    await popup.getByRole('button', { name: 'Месяц' }).click();
    await expect(popup.locator('main')).toHaveAttribute('data-theme', 'dark');
    const width = await popup.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    await axe(popup);
    await popup.screenshot({ path: test.info().outputPath('popup.png'), fullPage: true });
  });
});
