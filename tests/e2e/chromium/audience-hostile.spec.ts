import { expect, test } from '../support/chromium-test';
import { loadStandIns } from '../support/stand-ins';
import { shownAudience, walkAudience } from '../support/walk-audience';

const bought = (await loadStandIns())
  .flatMap(({ communities }) => communities)
  .find(({ slug }) => slug === 'vk-bought-members');

const NAMES = ['<img src=x onerror="document.title=1">', '👻🎈', 'سميرة \u202eabc', '', '__proto__', 'x'.repeat(3_000)];
/** What no answer of VK's ever held, between the people that are there. */
const ABSURD = [
  { id: -5, first_name: 'a', last_name: 'b' },
  { id: 1e12, first_name: 'a', last_name: 'b', followers_count: -3, status: 7, relatives: 'x' },
  { id: 2 ** 60, first_name: 'a', last_name: 'b', deactivated: 'maybe' },
  { id: '__proto__', first_name: 'a', last_name: 'b' },
  { id: 17, first_name: 5, last_name: null },
];

test('hostile names stay text, and absurd accounts change no count', async ({ openPage }) => {
  const { page } = await openPage();
  await page.route(/\/method\/groups\.getMembers/, async (route) => {
    const answer = await route.fetch();
    const body: { response: { items: { first_name: string }[] } } = await answer.json();
    body.response.items.forEach((user, i) => {
      user.first_name = NAMES[i % NAMES.length] ?? '';
    });
    const items = [...body.response.items, ...ABSURD];
    await route.fulfill({ response: answer, json: { response: { ...body.response, items } } });
  });
  await page.goto(bought?.url ?? '');
  await expect(page.getByTestId('er-headline')).toBeVisible();
  await page.getByTestId('audience').locator('summary').first().click();
  await walkAudience(page, bought?.audience?.steps ?? []);
  await expect
    .poll(() => page.evaluate(shownAudience))
    .toMatchObject({
      verdict: 'flagged',
      signs: { 'fresh-ids': 'strong', 'id-batches': 'strong' },
    });
  const sign = page.locator('[data-testid="audience-sign"][data-sign="fresh-ids"]');
  await sign.getByText('Examples').click();
  await expect(sign).toContainText('<img src=x onerror="document.title=1">');
  await expect(sign.locator('img')).toHaveCount(0);
  expect(await page.title()).not.toBe('1');
  const box = await sign.boundingBox();
  expect(box?.width).toBeLessThan(340);
  await page.getByTestId('audience').screenshot({ path: test.info().outputPath('hostile.png') });
});
