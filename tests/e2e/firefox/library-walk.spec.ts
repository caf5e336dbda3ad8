import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { inProject } from '../../tools/project';
import { launchFirefox } from '../support/firefox';
import { openOwnPage } from '../support/firefox-own-page';
import { inOverlay, pressInOverlay, pressStar, starAt } from '../support/firefox-saving';
import { expect, test } from '../support/firefox-test';
import { loadStandIns } from '../support/stand-ins';

const tea = (await loadStandIns()).flatMap(({ communities }) => communities).find(({ slug }) => slug === 'vk-teahouse');

const shown = (page: Page, testid: string) =>
  page.$$eval(`[data-testid="${testid}"]`, (found) => found.map(({ textContent }) => textContent ?? ''));

test('saved, found in another form, coded by keyboard; there again after the browser was killed', async ({
  network,
}) => {
  test.slow();
  const profile = mkdtempSync(join(tmpdir(), 'lorgnette-firefox-'));
  const start = () => launchFirefox({ network, profile, extensionDir: inProject('.output/firefox-mv3-e2e') });
  let browser: Browser | undefined;
  try {
    browser = await start();
    const page = await browser.newPage();
    await page.goto(tea?.url ?? '');
    await expect.poll(() => page.evaluate(starAt, 1)).toMatchObject({ postId: expect.any(String) });
    await pressStar(page, 1);
    await expect.poll(async () => (await page.evaluate(starAt, 1)).saved).toBe('true');
    const count = Number(/\d+/.exec((await page.evaluate(inOverlay, 'save-all')) ?? '')?.[0]);
    await pressInOverlay(page, 'save-all');
    await expect.poll(() => page.evaluate(inOverlay, 'save-told')).toBe(`${count - 1} posts saved · 1 updated`);

    const own = await openOwnPage(browser, 'workspace.html#/library');
    await expect.poll(() => shown(own, 'library-total')).toEqual([`${count} posts`]);
    await own.type('[data-testid="library-search"]', 'гайванями');
    await expect.poll(() => shown(own, 'library-row')).toEqual([expect.stringContaining('Гайвань из мастерской')]);
    await own.focus('[data-testid="library-table"]');
    await own.keyboard.press('c');
    await own.waitForSelector('dialog[open]');
    await own.keyboard.press('Enter');
    await own.waitForSelector('[data-testid="coding"] article');
    await own.keyboard.press('5');
    await expect.poll(() => shown(own, 'coding-saved')).toEqual(['saved']);

    browser.process()?.kill('SIGKILL');
    browser = await start();
    const again = await openOwnPage(browser, 'workspace.html#/library');
    await expect.poll(() => shown(again, 'library-total')).toEqual([`${count} posts`]);
    await again.type('[data-testid="library-search"]', 'category:news');
    await expect.poll(() => shown(again, 'library-row')).toEqual([expect.stringContaining('Гайвань из мастерской')]);
  } finally {
    await browser?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
});
