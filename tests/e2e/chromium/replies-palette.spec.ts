import type { browser as Browser } from 'wxt/browser';
import {
  answerFirstComment,
  expect,
  openByTyping,
  palette,
  replyButton,
  test,
  written,
} from '../support/chromium-replies';
import { REPLY_PAGES } from '../support/reply-pages';
import { shownToast } from '../support/reply-palette';

declare const chrome: typeof Browser;

const [vk] = REPLY_PAGES;
if (!vk) throw new Error('no stand-in of VK');

test('shortcut and Tab or space: the known become text, the unknown stay', async ({ openPage }) => {
  const { page } = await openPage(vk.url);
  const mention = await answerFirstComment(page, vk);
  await page.keyboard.type('/calm');
  await page.keyboard.press('Tab');
  // Nobody waits for two frames before going on.
  await page.keyboard.type('(here)');
  await expect.poll(() => written(page)).toBe(`${mention}We are sorry.(here) Please tell us more.`);
  await page.keyboard.press('End');
  await page.keyboard.type(' /nothing ');
  expect(await written(page)).toContain('more. /nothing ');
});

test('a field is asked for first, then the text stands where the caret was', async ({ openPage }) => {
  const { page } = await openPage(vk.url);
  const mention = await answerFirstComment(page, vk);
  await page.keyboard.type('and  too');
  for (const _ of ' too') await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('/when ');
  await expect(page.locator('lorgnette-palette [data-testid="reply-form"]')).toBeVisible();
  await page.keyboard.type('1 May');
  await page.keyboard.press('Enter');
  await expect.poll(() => written(page)).toBe(`${mention}and It will be ready on 1 May. too`);
});

test('rows, wordings, numbers and the spoken row; letters never reach the page', async ({ openPage }) => {
  const { page } = await openPage(vk.url);
  const mention = await answerFirstComment(page, vk);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['keydown', 'keyup', 'keypress']) {
      window.addEventListener(type, (event) => heard.push((event as KeyboardEvent).key), true);
    }
  });
  await replyButton(page).first().click();
  await expect.poll(() => palette(page)).toBeDefined();
  const first = await palette(page);
  expect(first?.rows).toHaveLength(4);
  expect(first?.spoken).toMatch(/^1 of 4: /);
  await page.keyboard.press('ArrowDown');
  expect((await palette(page))?.selected).toBe(first?.rows[1]);
  await page.keyboard.type('thanks');
  const said = new Set<string | undefined>();
  for (let turn = 0; turn < 3; turn += 1) {
    said.add((await palette(page))?.preview);
    await page.keyboard.press('Tab');
  }
  expect(said).toEqual(new Set(['Спасибо!', 'Спасибо вам!']));
  await page.keyboard.press('1');
  await expect.poll(() => written(page)).toMatch(/^Вера,\sСпасибо/);
  expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
  expect(await written(page)).not.toBe(mention);
});

test('the same reply under the same post is pointed out', async ({ openPage }) => {
  const { page } = await openPage(vk.url);
  await answerFirstComment(page, vk);
  await page.keyboard.type('/calm ');
  await expect.poll(() => written(page)).toContain('sorry');
  await page.keyboard.press('End');
  await page.keyboard.type(' ');
  await openByTyping(page);
  await page.keyboard.type('calm');
  await expect.poll(async () => (await palette(page))?.said).toContain('already used this reply under this post');
});

test('the extension’s key opens it, also before anybody wrote', async ({ chromium, openPage }) => {
  const { page } = await openPage(vk.url);
  await replyButton(page).first().waitFor();
  const background = await chromium.background();
  await background.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://vk.com/*' });
    const message = { id: 7, type: 'openPalette', data: undefined, timestamp: Date.now() };
    await chrome.tabs.sendMessage(tab?.id ?? 0, message, { frameId: 0 });
  });
  await expect.poll(() => palette(page)).toBeDefined();
});

test('a box that refuses: the text is on the clipboard, and it says so', async ({ chromium, openPage }) => {
  await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { page } = await openPage(vk.url);
  await answerFirstComment(page, vk);
  await page.evaluate(() => {
    const box = document.activeElement;
    const text = box?.textContent ?? '';
    box?.addEventListener('input', () => Object.assign(box, { textContent: text }));
  });
  await replyButton(page).first().click();
  await expect.poll(() => palette(page)).toBeDefined();
  await page.keyboard.type('thanks');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(shownToast)).toContain('It is on your clipboard');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Спасибо/);
});

test('nothing of ours in the search box, and no button there', async ({ openPage }) => {
  const { page } = await openPage(vk.url);
  await answerFirstComment(page, vk);
  await page.locator('#page_header input').click();
  await page.keyboard.type('/calm //');
  expect(await page.locator('#page_header input').inputValue()).toBe('/calm //');
  expect(await palette(page)).toBeUndefined();
});
