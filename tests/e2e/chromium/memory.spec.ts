import type { Worker } from '@playwright/test';
import type { browser as Browser } from 'wxt/browser';
import { expect, test } from '../support/chromium-test';
import { readPanel } from '../support/read-panel';
import { loadStandIns } from '../support/stand-ins';

const tea = (await loadStandIns()).flatMap(({ communities }) => communities).find(({ slug }) => slug === 'vk-teahouse');
const URL = tea?.url ?? '';

interface Row {
  key: string;
  community: string;
  day: string;
  at: string;
  members: { kind: string; value: number };
  engagement: { median?: number; reason?: string };
}

/** All snapshots as the background's database holds them. */
function rows(background: Worker): Promise<Row[]> {
  return background.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const open = indexedDB.open('lorgnette');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const all = open.result.transaction('snapshots').objectStore('snapshots').getAll();
          all.onsuccess = () => {
            open.result.close();
            resolve(all.result);
          };
          all.onerror = () => reject(all.error);
        };
      }),
  );
}

/** Puts a row into the database, as if the community had been visited some days ago. */
function put(background: Worker, row: Row): Promise<void> {
  return background.evaluate(
    (stored) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('lorgnette');
        open.onsuccess = () => {
          const write = open.result.transaction('snapshots', 'readwrite');
          write.objectStore('snapshots').put(stored);
          write.oncomplete = () => {
            open.result.close();
            resolve();
          };
          write.onerror = () => reject(write.error);
        };
      }),
    row,
  );
}

test('a visit is stored once per day by the background, and growth appears next time', async ({
  chromium,
  openPage,
}) => {
  const { page } = await openPage(URL);
  await expect(page.getByTestId('er-headline')).toBeVisible();
  const shown = await readPanel(page);
  const background = await chromium.background();
  await expect.poll(async () => (await rows(background).catch(() => [])).length).toBe(1);
  await page.reload();
  await expect(page.getByTestId('er-headline')).toBeVisible();
  await page.waitForTimeout(2_000);
  const [row, ...others] = await rows(background);
  expect(others).toEqual([]);
  expect(row?.members.value).toBe(shown.members);
  expect(row?.engagement.median).toBeCloseTo(shown.er ?? 0, 8);
  // The page's own origin got no database of ours.
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);

  if (row === undefined) return;
  const at = new Date(Date.parse(row.at) - 9 * 86_400_000).toISOString();
  const day = at.slice(0, 10);
  const earlier = { ...row, at, day, key: `${row.community}|${day}`, members: { kind: 'exact', value: 8_109 } };
  await put(background, earlier);
  await page.reload();
  await expect(page.getByTestId('panel')).toContainText('+312 in 9 days');

  const popup = await chromium.context.newPage();
  await popup.goto(await chromium.extensionUrl('popup.html'));
  await popup.getByText('Networks and communities').click();
  await expect(popup.getByRole('row').first()).toContainText(shown.name ?? '');
});

test('the interface goes with its extension, without a word to the page', async ({ chromium, openPage }) => {
  const { page } = await openPage(URL);
  await expect(page.getByTestId('post-badge').first()).toBeAttached();
  const background = await chromium.background();
  // Chromium started from the command line does not load an extension again after this; what stays is what a user sees
  // of the old scripts: nothing.
  await background.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await expect(page.locator('lorgnette-overlay, lorgnette-badge')).toHaveCount(0);
  await page.mouse.wheel(0, 3_000);
  await page.waitForTimeout(500);
});

test('scripts that an update puts in a second time leave one interface with all figures', async ({
  chromium,
  openPage,
}) => {
  const { page } = await openPage(URL);
  await expect(page.getByTestId('er-headline')).toBeVisible();
  const background = await chromium.background();
  await background.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://vk.com/*' });
    const target = { tabId: tab?.id ?? 0 };
    await chrome.scripting.executeScript({ target, world: 'MAIN', files: ['/content-scripts/tap.js'] });
    await chrome.scripting.executeScript({ target, files: ['/content-scripts/lookout.js'] });
  });
  await expect.poll(async () => (await readPanel(page)).members).toBe(8_421);
  await expect(page.locator('lorgnette-overlay')).toHaveCount(1);
  // What was heard before is gone with the old scripts; what comes now is heard once.
  await page.mouse.wheel(0, 30_000);
  await expect.poll(async () => (await readPanel(page)).n).toBeGreaterThan(0);
});

declare const chrome: typeof Browser;
