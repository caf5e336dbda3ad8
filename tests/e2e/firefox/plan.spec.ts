import type { Page } from 'puppeteer-core';
import type { browser as Extension } from 'wxt/browser';
import { planEntry } from '../../support/plan-entry';
import { openOwnPage } from '../support/firefox-own-page';
import { expect, test } from '../support/firefox-test';

const cell = (page: Page, day: string) =>
  page.evaluate((wanted) => document.querySelector(`[data-cell="${wanted}"] ul`)?.textContent ?? '', day);
const shown = (page: Page, id: string) =>
  page.evaluate((testId) => document.querySelector(`[data-testid="${testId}"]`)?.textContent ?? '', id);

test('moves an entry by keys and takes it back; drags it; edits it, and it is stored', async ({ firefox }) => {
  const page = await openOwnPage(firefox, 'workspace.html#/plan/view=month&day=2027-03-10');
  const entry = planEntry({ when: { day: '2027-03-10', time: '18:00', zone: 'Europe/Moscow' } });
  await page.evaluate(async (data) => {
    await browser.runtime.sendMessage({ id: 1, type: 'putPlanEntries', data: [data], timestamp: Date.now() });
  }, entry);
  await expect.poll(() => cell(page, '2027-03-10')).toContain('Tea of the week');

  await page.focus('button[data-day="2027-03-10"]');
  await page.keyboard.press('m');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => shown(page, 'plan-moving')).toContain('March 17');
  await page.keyboard.press('Enter');
  await expect.poll(() => cell(page, '2027-03-17')).toContain('Tea of the week');
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-testid="toast"] button')?.click());
  await expect.poll(() => cell(page, '2027-03-10')).toContain('Tea of the week');

  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    const fire = (at: string, type: string) =>
      document.querySelector(at)?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
    fire('[data-cell="2027-03-10"] [data-chip]', 'dragstart');
    fire('[data-cell="2027-03-12"]', 'dragover');
    fire('[data-cell="2027-03-12"]', 'drop');
    fire('[data-chip]', 'dragend');
  });
  await expect.poll(() => cell(page, '2027-03-12')).toContain('Tea of the week');

  await page.focus('[data-cell="2027-03-12"] [data-chip]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-testid="editor-title"]:focus');
  await page.keyboard.press('End');
  await page.keyboard.type(', tasted');
  await expect.poll(() => shown(page, 'plan-saved')).toContain('saved');
  await page.keyboard.press('Escape');
  const again = await openOwnPage(firefox, 'workspace.html#/plan/view=week&day=2027-03-10');
  await expect.poll(() => cell(again, '2027-03-12')).toContain('Tea of the week, tasted');
});

declare const browser: typeof Extension;
