import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/chromium-test';
import { loadStandIns } from '../support/stand-ins';
import { shownAudience, walkAudience } from '../support/walk-audience';

const all = (await loadStandIns()).flatMap(({ network, communities }) =>
  communities.map((community) => ({ network, ...community })),
);
const withAudience = all.filter(({ audience }) => audience);

function named(slug: string) {
  const found = withAudience.find((one) => one.slug === slug);
  if (found?.audience === undefined) throw new Error(`no stand-in ${slug} with an audience`);
  return { url: found.url, audience: found.audience };
}

const heading = (page: Page) => page.getByTestId('audience').locator('summary').first();

async function opened(page: Page, slug: string): Promise<void> {
  const { audience } = named(slug);
  await expect(page.getByTestId('er-headline').or(page.getByTestId('er-reason'))).toBeVisible();
  await heading(page).click();
  await walkAudience(page, audience.steps);
  await expect.poll(() => page.evaluate(shownAudience)).toMatchObject({ verdict: audience.verdict });
}

/** The box follows the stored setting, so it changes a moment after the click. */
async function switchMarks(page: Page, on: boolean): Promise<void> {
  const box = page.getByLabel('Signs beside people and comments');
  await box.click();
  await expect(box).toBeChecked({ checked: on });
}

for (const { slug, story, url, audience } of withAudience) {
  test(`${slug}: ${story}`, async ({ openPage }) => {
    const { page } = await openPage(url);
    await expect(page.getByTestId('er-headline').or(page.getByTestId('er-reason'))).toBeVisible();
    await expect(page.getByTestId('audience')).toHaveAttribute('data-verdict', 'not-enough-data');
    await walkAudience(page, audience?.steps ?? []);
    // The result stands beside the heading without being asked for.
    await expect(page.getByTestId('audience')).toHaveAttribute('data-verdict', audience?.verdict ?? '');
    await heading(page).click();
    await expect
      .poll(() => page.evaluate(shownAudience))
      .toMatchObject({ verdict: audience?.verdict, signs: audience?.signs ?? {} });
    await page.screenshot({ path: test.info().outputPath(`${slug}.png`) });
    const words = await page.getByTestId('audience').innerText();
    expect(words).not.toMatch(/\b(bots?|fakes?|fraud)\b/i);
  });
}

test('departed members are compared with other communities that the user opened', async ({ openPage }) => {
  const { page } = await openPage(named('vk-healthy-members').url);
  await opened(page, 'vk-healthy-members');
  // A visit is stored once its figures have settled.
  await page.waitForTimeout(2_500);
  await page.goto(named('vk-dead-members').url);
  await opened(page, 'vk-dead-members');
  await expect(page.locator('[data-sign="dead-members"]')).toContainText('In 1 other community you opened: 5 of 100.');
});

test('every kind of community is there', () => {
  const verdicts = new Set(withAudience.map(({ audience }) => audience?.verdict));
  expect([...verdicts].sort()).toEqual(['flagged', 'none', 'notable']);
  for (const kind of ['healthy', 'bought', 'dead', 'pod', 'giveaway', 'celebrity', 'tiny']) {
    expect(
      withAudience.some(({ slug }) => slug.includes(kind)),
      kind,
    ).toBe(true);
  }
  // Facebook shows too little of its people for more.
  const facebook = withAudience.filter(({ network }) => network === 'facebook');
  expect(facebook.map(({ audience }) => audience?.verdict)).not.toContain('flagged');
});

test('the pill has a dot for signs, and none without', async ({ openPage }) => {
  const { page } = await openPage(named('vk-bought-members').url);
  await opened(page, 'vk-bought-members');
  await page.getByTestId('panel-collapse').click();
  await expect(page.getByTestId('pill-signs')).toBeVisible();
  await page.goto(named('vk-healthy-members').url);
  await expect(page.getByTestId('pill')).toBeVisible();
  await walkAudience(page, named('vk-healthy-members').audience.steps);
  await page.waitForTimeout(2_500);
  await expect(page.getByTestId('pill-signs')).toHaveCount(0);
});

test('"looks fine to me" takes a row out, can be undone, and is remembered without its name', async ({
  chromium,
  openPage,
}) => {
  const { page } = await openPage(named('vk-bought-members').url);
  await opened(page, 'vk-bought-members');
  const sign = page.locator('[data-testid="audience-sign"][data-sign="fresh-ids"]');
  const counted = async () => Number(/(\d+) of/.exec(await sign.innerText())?.[1]);
  const before = await counted();
  await sign.getByText('Examples').click();
  await expect(page.getByTestId('audience-example')).not.toHaveCount(0);
  await sign.getByTestId('audience-fine').first().click();
  await expect.poll(counted).toBe(before - 1);
  await page.getByTestId('audience-undo').click();
  await expect.poll(counted).toBe(before);
  await sign.getByTestId('audience-fine').first().click();
  await expect.poll(counted).toBe(before - 1);

  const background = await chromium.background();
  const stored = await background.evaluate(
    () =>
      new Promise<unknown>((resolve) => {
        const open = indexedDB.open('lorgnette');
        open.onsuccess = () => {
          const all = open.result.transaction('dismissals').objectStore('dismissals').getAll();
          all.onsuccess = () => resolve(all.result);
        };
      }),
  );
  expect(stored).toEqual([{ hash: expect.stringMatching(/^[0-9a-f]{64}$/), expires: expect.any(String) }]);

  await page.reload();
  await opened(page, 'vk-bought-members');
  await expect.poll(counted).toBe(before - 1);
});

test('signs beside people and comments only when switched on, and only where the method speaks of one', async ({
  openPage,
}) => {
  const { page } = await openPage(named('instagram-bought-followers').url);
  await opened(page, 'instagram-bought-followers');
  await expect(page.locator('lorgnette-mark')).toHaveCount(0);
  await page.getByRole('button', { name: 'Settings of this panel' }).click();
  await switchMarks(page, true);
  await expect(page.getByTestId('audience-mark').first()).toBeAttached();
  await expect(page.getByTestId('audience-mark').first()).toHaveText(/mass-follow pattern|empty account/);
  await page.screenshot({ path: test.info().outputPath('marks.png') });
  await switchMarks(page, false);
  await expect(page.locator('lorgnette-mark')).toHaveCount(0);

  // Rows of a list alone are never judged.
  await switchMarks(page, true);
  await page.goto(named('vk-bought-members').url);
  await walkAudience(page, named('vk-bought-members').audience.steps);
  await page.waitForTimeout(1_500);
  await expect(page.locator('lorgnette-mark')).toHaveCount(0);
});

test('a VK page that was opened is marked in its list, one that was not is not, and its owner hears no verdict', async ({
  openPage,
}) => {
  const { url, audience } = named('vk-bare-profiles');
  const { page } = await openPage(url);
  await expect(page.getByTestId('er-headline')).toBeVisible();
  await page.getByRole('button', { name: 'Settings of this panel' }).click();
  await switchMarks(page, true);
  await walkAudience(page, audience.steps.slice(0, 2));
  await expect(page.locator('#profile_redesigned [data-testid="post"]').first()).toBeVisible();
  await expect(page.getByTestId('audience')).toHaveAttribute('data-verdict', 'not-enough-data');
  await expect(page.getByTestId('audience-sign')).toHaveCount(0);
  await walkAudience(page, audience.steps.slice(2, 4));
  await expect(page.getByTestId('audience-mark')).toHaveText(['little of its own']);
  await expect(page.locator('[data-testid="grid-item"]').first().locator('lorgnette-mark')).toHaveCount(1);
});

test('the method page explains itself and passes axe, light and dark', async ({ chromium, openPage }) => {
  const { page } = await openPage(named('vk-bought-members').url);
  await expect(page.getByTestId('er-headline')).toBeVisible();
  await heading(page).click();
  await walkAudience(page, named('vk-bought-members').audience.steps);
  const tab = chromium.context.waitForEvent('page');
  await page.getByTestId('audience-method').click();
  const method = await tab;
  await expect(method.getByTestId('method')).toContainText('25 of 100');
  for (const colorScheme of ['light', 'dark'] as const) {
    await method.emulateMedia({ colorScheme });
    await method.reload();
    await expect(method.getByTestId('method')).toHaveAttribute('data-theme', colorScheme);
    const result = await new AxeBuilder({ page: method }).analyze();
    expect(result.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await method.screenshot({ path: test.info().outputPath(`method-${colorScheme}.png`), fullPage: true });
  }
});

test('a day later the block remembers counts, nobody’s name', async ({ chromium, openPage }) => {
  const { page } = await openPage(named('vk-bought-members').url);
  await opened(page, 'vk-bought-members');
  const background = await chromium.background();
  const rows = () =>
    background.evaluate(
      () =>
        new Promise<{ audience?: { verdict: string; counts: object } }[]>((resolve) => {
          const open = indexedDB.open('lorgnette');
          open.onsuccess = () => {
            const all = open.result.transaction('snapshots').objectStore('snapshots').getAll();
            all.onsuccess = () => resolve(all.result);
          };
        }),
    );
  await expect.poll(async () => (await rows())[0]?.audience).toMatchObject({ verdict: 'flagged', rows: 120 });
});

for (const dark of [false, true]) {
  test.describe(dark ? 'dark and Russian' : 'light and English', () => {
    test.use({ dark, extensionLocale: dark ? 'ru-RU' : 'en-US' });

    test('the opened block passes axe', async ({ openPage }) => {
      const { page } = await openPage(named('instagram-bought-followers').url);
      await opened(page, 'instagram-bought-followers');
      for (const summary of await page.getByTestId('audience').locator('summary').all()) {
        if (!(await summary.evaluate((one) => (one.parentElement as HTMLDetailsElement).open))) await summary.click();
      }
      await page.getByTestId('audience').scrollIntoViewIfNeeded();
      await page.screenshot({ path: test.info().outputPath('block.png') });
      await expect(page.getByTestId('audience-example').first()).toContainText(
        dark ? /знаков — цифры/ : /characters are digits/,
      );
      const result = await new AxeBuilder({ page }).include('lorgnette-overlay').analyze();
      expect(result.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  });
}
