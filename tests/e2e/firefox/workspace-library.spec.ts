import type { Page } from 'puppeteer-core';
import type { browser as Extension } from 'wxt/browser';
import { madeUpSave } from '../../support/made-up-saves';
import { OWN_PAGES } from '../support/firefox';
import { expect, test } from '../support/firefox-test';

const inPage = (page: Page, testId: string) =>
  page.evaluate((id) => document.querySelector(`[data-testid="${id}"]`)?.textContent ?? '', testId);

test('finds a word form, codes by keyboard, throws away and takes it back', async ({ openPage }) => {
  const { page } = await openPage(`${OWN_PAGES}workspace.html#/library`);
  const texts = ['Новый чайник из глины', 'Скидка на чашки', 'Гости пришли'];
  const requests = texts.map((text, index) => madeUpSave({ id: `-7_${index}`, text }));
  await page.evaluate(async (data) => {
    await browser.runtime.sendMessage({ id: 1, type: 'savePosts', data, timestamp: Date.now() });
  }, requests);
  await expect.poll(() => inPage(page, 'library-total')).toBe('3 posts');
  await page.keyboard.press('/');
  await page.keyboard.type('чайников');
  await expect.poll(() => inPage(page, 'library-total')).toBe('1 post');
  expect(await inPage(page, 'library-row')).toContain('Новый чайник');

  await page.focus('[data-testid="library-table"]');
  await page.keyboard.press('c');
  await expect.poll(() => page.evaluate(() => document.querySelector('dialog')?.textContent)).toContain('Code 1 post');
  await page.keyboard.press('Enter');
  await expect.poll(() => inPage(page, 'coding-progress')).toContain('0 of 1 coded');
  await expect.poll(() => inPage(page, 'coding')).toContain('Новый чайник');
  await page.keyboard.press('2');
  await expect.poll(() => inPage(page, 'coding-progress')).toContain('1 of 1 coded');
  await expect.poll(() => inPage(page, 'coding-saved')).toBe('saved');
  await page.keyboard.press('Escape');

  await expect.poll(() => inPage(page, 'library-total')).toBe('1 post');
  await page.focus('[data-testid="library-table"]');
  await page.keyboard.press('Space');
  await expect.poll(() => inPage(page, 'bulk-bar')).toContain('1 selected');
  await page.keyboard.press('Delete');
  await expect.poll(() => inPage(page, 'library-total')).toBe('0 posts');
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-testid="toast"] button')?.click());
  await expect.poll(() => inPage(page, 'library-total')).toBe('1 post');
});

declare const browser: typeof Extension;
