import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../support/chromium-test';
import { loadStandIns } from '../support/stand-ins';

const communities = (await loadStandIns()).flatMap((standIn) => standIn.communities);
const addressOf = (slug: string) => communities.find((community) => community.slug === slug)?.url ?? '';

test('an empty list says how the first community gets in', async ({ chromium }) => {
  const popup = await chromium.context.newPage();
  await popup.goto(await chromium.extensionUrl('popup.html'));
  await popup.getByText('Networks and communities').click();
  await expect(popup.getByText('Nothing yet')).toBeVisible();
  await expect(popup.getByRole('checkbox')).toHaveCount(3);
  const result = await new AxeBuilder({ page: popup }).analyze();
  expect(result.violations.map(({ id }) => id)).toEqual([]);
});

test.describe('dark and Russian', () => {
  test.use({ dark: true, extensionLocale: 'ru-RU' });

  test('lists communities with figure, sample and day, newest first', async ({ chromium, openPage }) => {
    for (const slug of ['vk-event', 'instagram-studio']) {
      const { page } = await openPage(addressOf(slug));
      await expect(page.getByTestId('er-headline')).toBeVisible();
      // A visit is stored once its figures have stood still for a moment.
      await page.waitForTimeout(2_500);
    }
    const popup = await chromium.context.newPage();
    await popup.setViewportSize({ width: 380, height: 600 });
    await popup.goto(await chromium.extensionUrl('popup.html'));
    await popup.getByText('Сети и сообщества').click();
    const rows = popup.getByRole('row');
    await expect(rows).toHaveCount(2);
    await expect(rows.first()).toContainText('Lumen Clay Studio');
    await expect(rows.first()).toContainText(/1,73\s%\s*n = 8/);
    await expect(popup.locator('main')).toHaveAttribute('data-theme', 'dark');
    const result = await new AxeBuilder({ page: popup }).analyze();
    expect(result.violations.map(({ id }) => id)).toEqual([]);
    await popup.screenshot({ path: test.info().outputPath('popup.png') });
  });
});
