import type { Page } from '@playwright/test';
import { createWorld } from '../../standins/facebook/data';
import { permalinkOf } from '../../standins/facebook/data-types';
import { expect, test } from '../support/chromium-test';
import { readLibrary, readTable } from '../support/read-library';
import { chooseInMenu, firstPost, starOf } from '../support/saving-stars';
import { loadStandIns } from '../support/stand-ins';

const communities = (await loadStandIns()).flatMap((standIn) => standIn.communities);
const urlOf = (slug: string) => communities.find((community) => community.slug === slug)?.url ?? '';

const stars = (page: Page) => page.getByTestId('save-post');

test('VK and Instagram: one open post', async ({ chromium, openPage }) => {
  const { page } = await openPage(urlOf('instagram-studio'));
  await expect(stars(page).nth(3)).toBeVisible();
  await page.locator('a[href*="/p/"] img').nth(3).click();
  await expect(page).toHaveURL(/\/p\//);
  const code = /\/p\/([\w-]+)/.exec(page.url())?.[1];
  const star = page.getByRole('dialog').getByTestId('save-post').first();
  await star.click();
  await expect(star).toHaveAttribute('data-saved', 'true');
  expect((await readLibrary(await chromium.background())).map(({ post }) => post.code)).toEqual([code]);

  await page.goto(urlOf('vk-teahouse'));
  const id = await stars(page).first().getAttribute('data-post-id');
  await page.goto(`https://vk.com/wall${id}`);
  await stars(page).first().click();
  await expect(stars(page).first()).toHaveAttribute('data-saved', 'true');
  const posts = await readLibrary(await chromium.background());
  expect(posts.map(({ post }) => post.id)).toContain(id);
  // The comments that the page showed went with it.
  const comments = (await readTable(await chromium.background(), 'comments')) as { post: string }[];
  expect(comments.filter(({ post }) => post === `vk|${id}`).length).toBeGreaterThan(0);
});

test('figures and the community with its size are kept as they were', async ({ chromium, openPage }) => {
  const { page } = await openPage(urlOf('vk-teahouse'));
  const badge = page.locator('[data-testid="post-badge"][data-value]').first();
  const er = Number(await badge.getAttribute('data-value'));
  const star = page.locator(`[data-testid="save-post"][data-post-id="${await badge.getAttribute('data-post-id')}"]`);
  await star.click();
  await expect(star).toHaveAttribute('data-saved', 'true');
  const [saved] = await readLibrary(await chromium.background());
  expect(saved).toMatchObject({
    community: { kind: 'page', members: { kind: 'exact', value: 8_421 } },
    figures: { erF: er },
  });
});

test('nothing of a click on a star reaches the site', async ({ openPage }) => {
  const { page } = await openPage(urlOf('instagram-studio'));
  await expect(stars(page).first()).toBeVisible();
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const types = ['click', 'auxclick', 'contextmenu', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'keydown'];
    for (const target of [document, document.body, ...document.querySelectorAll('main a')])
      for (const type of types)
        for (const capture of [true, false])
          target.addEventListener(type, () => heard.push(`${type} ${target.nodeName}`), { capture });
  });
  const star = stars(page).nth(2);
  await star.click();
  await expect(star).toHaveAttribute('data-saved', 'true');
  await star.click({ button: 'middle' });
  await star.press('Enter');
  await star.click({ button: 'right' });
  await expect(page.getByTestId('sort-post')).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
  expect(page.url()).toBe(urlOf('instagram-studio'));
  expect(
    page
      .context()
      .pages()
      .filter((each) => each.url().includes('/p/')),
  ).toEqual([]);
  // The rest of the badge belongs to the post.
  await page.getByTestId('sort-post').press('Escape');
  const post = page.locator('main a[href*="/p/"]').nth(3);
  await post.scrollIntoViewIfNeeded();
  const tile = await post.boundingBox();
  await page.mouse.click((tile?.x ?? 0) + 40, (tile?.y ?? 0) + (tile?.height ?? 0) - 40);
  await expect(page).toHaveURL(/\/p\//);
});

test('sorting by keyboard: category, a new collection, tags, a note; again after a reload', async ({
  chromium,
  openPage,
}) => {
  const { page } = await openPage(urlOf('facebook-tea-house'));
  const star = starOf(page, await firstPost(page));
  await star.focus();
  await star.press('Shift+F10');
  const sorting = page.getByTestId('sort-post');
  await expect(sorting).toBeVisible();
  await page.keyboard.press('3');
  await expect(page.getByTestId('category-commercial')).toHaveAttribute('aria-pressed', 'true');
  await page.getByLabel('New collection').fill('<b>Swipe file</b>');
  await page.getByLabel('New collection').press('Enter');
  await expect(sorting.getByText('<b>Swipe file</b>')).toBeVisible();
  await page.getByTestId('sort-tags').fill('tea, #autumn, tea');
  await page.getByTestId('sort-note').fill('Look at the 2nd picture 123');
  await page.getByTestId('sort-note').press('Escape');
  await expect(sorting).toHaveCount(0);
  await expect(star).toBeFocused();
  await expect
    .poll(() => chromium.background().then(readLibrary))
    .toMatchObject(
      [
        { category: 'commercial', tags: ['tea', 'autumn'], note: 'Look at the 2nd picture 123', collections: [/./] },
      ].map((one) => ({ ...one, collections: [expect.any(String)] })),
    );

  await page.reload();
  await star.click({ button: 'right' });
  await expect(page.getByTestId('category-commercial')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByTestId('sort-tags')).toHaveValue('tea, autumn');
  await expect(page.getByTestId('sort-note')).toHaveValue('Look at the 2nd picture 123');
  await expect(page.getByLabel('<b>Swipe file</b>')).toBeChecked();
});

test('Facebook: one open post in its dialog, with the comments it shows', async ({ chromium, openPage }) => {
  const opened = createWorld(new Date()).tea[2];
  if (!opened) throw new Error('the stand-in has no post to open');
  const { page } = await openPage(permalinkOf(opened));
  const star = page.getByRole('dialog').getByTestId('save-post').first();
  await expect(star).toHaveAttribute('data-post-id', opened.id);
  await star.click();
  await expect(star).toHaveAttribute('data-saved', 'true');
  const background = await chromium.background();
  expect(await readLibrary(background)).toMatchObject([{ key: `facebook|${opened.id}`, pageUrl: page.url() }]);
  const comments = (await readTable(background, 'comments')) as { post: string }[];
  expect(comments.length).toBeGreaterThan(0);
  expect(new Set(comments.map(({ post }) => post))).toEqual(new Set([`facebook|${opened.id}`]));
});

test('the browser’s context menu saves the post in which it was opened', async ({ chromium, openPage }) => {
  const { page } = await openPage(urlOf('vk-teahouse'));
  await firstPost(page);
  const id = (await stars(page).nth(2).getAttribute('data-post-id')) ?? '';
  const post = page.locator(`[data-post-id="${id}"][data-testid="post"]`);
  await post.click({ button: 'right', position: { x: 20, y: 60 } });
  await chooseInMenu(page, 'something-else');
  await chooseInMenu(page, 'save-post');
  await expect(starOf(page, id)).toHaveAttribute('data-saved', 'true');
  expect(await readLibrary(await chromium.background())).toMatchObject([{ key: `vk|${id}`, via: 'menu' }]);
});

test('the key saves the post under the pointer', async ({ chromium, openPage }) => {
  const { page } = await openPage(urlOf('vk-teahouse'));
  await expect(stars(page).nth(1)).toBeVisible();
  const star = stars(page).nth(1);
  await star.scrollIntoViewIfNeeded();
  const post = page.locator(`[data-post-id="${await star.getAttribute('data-post-id')}"][data-testid="post"]`);
  await post.hover({ position: { x: 20, y: 60 } });
  const background = await chromium.background();
  await background.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: Tabs; commands: Commands } };
    const [tab] = await chrome.tabs.query({ url: 'https://vk.com/*' });
    chrome.commands.onCommand.dispatch('save-post', tab);
    interface Tabs {
      query(of: object): Promise<object[]>;
    }
    interface Commands {
      onCommand: { dispatch(name: string, tab: object | undefined): void };
    }
  });
  await expect(star).toHaveAttribute('data-saved', 'true');
  await expect(page.getByTestId('save-note')).toHaveText('Saved to the library');
  expect(await readLibrary(background)).toMatchObject([{ via: 'key' }]);
});
