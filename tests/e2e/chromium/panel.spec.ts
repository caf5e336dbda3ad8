import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../support/chromium-test';
import { readPanel } from '../support/read-panel';
import { loadStandIns } from '../support/stand-ins';

/** The panel's manners, on the main community of VK's stand-in; figures are tested in `communities.spec.ts`. */
const tea = (await loadStandIns()).flatMap(({ communities }) => communities).find(({ slug }) => slug === 'vk-teahouse');
const URL = tea?.url ?? '';

test('how do we know: formula, denominator, every post in or out, other tools', async ({ openPage }) => {
  const { page } = await openPage(URL);
  await page.getByTestId('er-how').click();
  const how = page.getByTestId('er-how-known');
  await expect(how).toContainText('(likes + comments + shares) ÷ followers');
  await expect(page.getByTestId('er-denominator')).toContainText('8,421');
  await expect(how).toContainText('pinned, older than the window');
  await expect(how).toContainText('as Popsters computes it');
  await page.getByTestId('er-how').click();
  await expect(how).toHaveCount(0);
});

test('scrolls inside, between its header and the line about its health', async ({ openPage }) => {
  const { page } = await openPage(URL);
  await page.getByTestId('er-how').click();
  for (const summary of await page.locator('lorgnette-overlay summary:visible').all()) await summary.click();
  await expect(page.getByTestId('health')).toBeInViewport({ ratio: 1 });
  await page.getByText('First visit.').scrollIntoViewIfNeeded();
  await expect(page.getByText('First visit.')).toBeInViewport();
  await expect(page.getByTestId('panel-collapse')).toBeInViewport({ ratio: 1 });
  await expect(page.getByTestId('health')).toBeInViewport({ ratio: 1 });
});

test('collapses to a pill, is moved by keyboard, and remembers both', async ({ openPage }) => {
  const { page } = await openPage(URL);
  const panel = page.getByTestId('panel');
  await expect(panel).toBeVisible();
  const before = await panel.boundingBox();
  await page.getByRole('button', { name: /Move the panel/ }).press('ArrowLeft');
  await page.getByRole('button', { name: /Move the panel/ }).press('ArrowDown');
  const moved = await panel.boundingBox();
  expect(moved?.x).toBe((before?.x ?? 0) - 24);
  expect(moved?.y).toBe((before?.y ?? 0) + 24);
  await page.reload();
  await expect(panel).toBeVisible();
  expect(await panel.boundingBox()).toMatchObject({ x: moved?.x, y: moved?.y });
  await page.getByTestId('panel-collapse').click();
  await expect(page.getByTestId('pill')).toContainText('%');

  await page.reload();
  await expect(page.getByTestId('pill')).toBeVisible();
  await page.getByTestId('pill').press('Enter');
  await expect(panel).toBeVisible();
  expect((await panel.boundingBox())?.x).toBe(moved?.x);
});

test('starts as a pill where the window is narrow', async ({ openPage }) => {
  const { page } = await openPage();
  await page.setViewportSize({ width: 400, height: 800 });
  await page.goto(URL);
  await expect(page.getByTestId('pill')).toContainText('%');
  await page.getByTestId('pill').click();
  const box = await page.getByTestId('panel').boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(400);
});

test('follows soft navigation to another community and back', async ({ openPage }) => {
  const { page } = await openPage(URL);
  await expect(page.getByTestId('er-headline')).toBeVisible();
  const first = await readPanel(page);
  await page.getByRole('link', { name: 'Ночь открытых мастерских' }).first().click();
  await expect.poll(async () => (await readPanel(page)).name).toBe('Ночь открытых мастерских');
  await page.goBack();
  await expect.poll(() => readPanel(page)).toMatchObject({ name: first.name, er: first.er, n: first.n });
});

test('puts a badge on every post, dims weak ones on demand and puts everything back', async ({ openPage }) => {
  const { page } = await openPage(URL);
  // "Usual" needs eight other posts of the same format: the second page of the wall brings them.
  await expect(page.getByTestId('post-badge').first()).toBeAttached();
  await page.mouse.wheel(0, 30_000);
  const badge = page.getByTestId('post-badge').filter({ hasText: 'usual' }).first();
  await expect(badge).toBeAttached();
  const value = Number(await badge.getAttribute('data-value'));
  expect(value).toBeGreaterThan(0);
  expect(Number(await badge.getAttribute('data-times-usual'))).toBeGreaterThan(0);
  expect(await badge.getAttribute('data-post-id')).toMatch(/^-\d+_\d+$/);

  const dimmed = page.locator('[data-testid="post"][style*="opacity"]');
  await page.getByRole('button', { name: 'Settings of this panel' }).click();
  await page.getByLabel('Dim posts below usual').check();
  await expect(dimmed.first()).toBeAttached();
  await page.getByLabel('Dim posts below usual').uncheck();
  await expect(dimmed).toHaveCount(0);
  await page.getByLabel('Figures on posts').uncheck();
  await expect(page.getByTestId('post-badge')).toHaveCount(0);
});

test('figures on new posts as the wall is scrolled', async ({ openPage }) => {
  const { page } = await openPage(URL);
  await expect(page.getByTestId('er-headline')).toBeVisible();
  const before = await readPanel(page);
  await page.mouse.wheel(0, 30_000);
  await expect.poll(async () => (await readPanel(page)).n).toBeGreaterThan(before.n ?? 0);
});

test('speaks to the keyboard: the bars name post after post and lead to it', async ({ openPage }) => {
  const { page } = await openPage(URL);
  const bars = page.getByRole('slider', { name: 'Posts seen' });
  await bars.focus();
  await bars.press('ArrowLeft');
  await bars.press('ArrowLeft');
  await expect(bars).toHaveAttribute('aria-valuetext', /%/);
  await bars.press('Enter');
});

test('switches off for this network and stays off until switched on in the toolbar window', async ({
  chromium,
  openPage,
}) => {
  const { page } = await openPage(URL);
  await page.getByRole('button', { name: 'Settings of this panel' }).click();
  await page.getByTestId('switch-off').click();
  await expect(page.locator('lorgnette-overlay, lorgnette-badge')).toHaveCount(0);
  await page.reload();
  await page.waitForTimeout(800);
  await expect(page.locator('lorgnette-overlay')).toHaveCount(0);

  const popup = await chromium.context.newPage();
  await popup.goto(await chromium.extensionUrl('popup.html'));
  await popup.getByText('Networks and communities').click();
  await popup.getByLabel('VK').check();
  await page.reload();
  await expect(page.getByTestId('panel')).toBeVisible();
});

test('steps aside while the user writes where it stands', async ({ openPage }) => {
  const { page } = await openPage(URL);
  await expect(page.getByTestId('panel')).toBeVisible();
  await page.evaluate(() => {
    const box = document.createElement('div');
    box.contentEditable = 'true';
    box.dataset.testid = 'content-editable-input';
    box.style.cssText = 'position:fixed;right:20px;top:300px;width:300px;height:60px;background:#fff';
    document.body.append(box);
    box.focus();
  });
  await expect(page.getByTestId('pill')).toBeVisible();
  // The search box of our own palette takes the focus, and the box of the site is still the one being written in. (An
  // element by the palette's own name would be cleared away as a left-over when the palette's script arrives.)
  await page.evaluate(() => {
    const own = document.createElement('lorgnette-something');
    own.tabIndex = 0;
    document.body.append(own);
    own.focus();
  });
  await page.waitForTimeout(300);
  await expect(page.getByTestId('pill')).toBeVisible();
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('[data-testid=content-editable-input]')?.focus();
    (document.activeElement as HTMLElement).blur();
  });
  await expect(page.getByTestId('panel')).toBeVisible();
});

test('passes axe, closed and open', async ({ openPage }) => {
  const { page } = await openPage(URL);
  await expect(page.getByTestId('er-headline')).toBeVisible();
  await page.getByRole('button', { name: 'Settings of this panel' }).click();
  await page.getByTestId('er-how').click();
  for (const summary of await page.locator('lorgnette-overlay summary:visible').all()) await summary.click();
  const result = await new AxeBuilder({ page }).include('lorgnette-overlay').analyze();
  expect(result.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test('borders are drawn inside the shadow root', async ({ openPage }) => {
  const { page } = await openPage(URL);
  const box = page.locator('lorgnette-overlay .lorgnette');
  await expect(box).toHaveCSS('border-top-width', '1px');
  await expect(box).toHaveCSS('border-top-style', 'solid');
});

test.describe('dark and Russian', () => {
  test.use({ dark: true, extensionLocale: 'ru-RU' });

  test('takes the site’s theme and the user’s language, and passes axe', async ({ openPage }) => {
    const { page } = await openPage(URL);
    await expect(page.locator('lorgnette-overlay .lorgnette')).toHaveAttribute('data-theme', 'dark');
    await expect(page.getByTestId('er-headline')).toHaveText(/,\d+\s%/);
    await expect(page.getByTestId('er-n')).toContainText('медиана, 16 постов');
    await page.getByTestId('er-how').click();
    const result = await new AxeBuilder({ page }).include('lorgnette-overlay').analyze();
    expect(result.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
