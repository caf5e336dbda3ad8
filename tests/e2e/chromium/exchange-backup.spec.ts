import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { DOT, madeUpSave } from '../../support/made-up-saves';
import type { RunningChromium } from '../support/chromium';
import { expect, test } from '../support/chromium-test';
import { readTable } from '../support/read-library';
import { askBackground } from '../support/saving-page';

const TABLES = ['posts', 'recounts', 'comments', 'thumbnails', 'collections', 'variables', 'searches'];
const at = '2026-11-22T10:00:00.000Z';

/** A small library with something in every table, and the library view on it. */
async function filledLibrary(chromium: RunningChromium, posts = 12): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.goto(await chromium.extensionUrl('workspace.html'));
  await askBackground(page, 'putCollection', { id: 'c-1', name: 'Swipe file', createdAt: at });
  await askBackground(page, 'putVariable', {
    id: 'v-1',
    name: 'Tone',
    kind: 'choice',
    options: ['warm', 'cold'],
    instruction: '',
    createdAt: at,
  });
  const saves = Array.from({ length: posts }, (_, index) =>
    madeUpSave(
      { id: `-7_${index + 1}`, text: index === 0 ? '=HYPERLINK("http://x")' : `Новый улун №${index + 1}` },
      index === 0 ? { picture: DOT } : {},
    ),
  );
  await askBackground(page, 'savePosts', saves);
  await askBackground(page, 'editPosts', {
    keys: ['vk|-7_1'],
    edit: { addTags: ['чай'], addCollections: ['c-1'], category: 'news', note: 'look again', codes: { 'v-1': 'warm' } },
  });
  await page.reload();
  await expect(page.getByRole('button', { name: 'Take along' })).toBeVisible();
  return page;
}

async function stored(chromium: RunningChromium): Promise<Record<string, unknown>> {
  const background = await chromium.background();
  const rows = await Promise.all(TABLES.map(async (table) => [table, await readTable(background, table)] as const));
  return Object.fromEntries(rows);
}

async function choose(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Take along' }).click();
  await page.getByRole('button', { name: item }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

/** Presses the button that makes files and gives the path of the one that begins to be saved. */
async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click(),
  ]);
  return download.path();
}

async function offer(page: Page, name: string, content: string | Buffer): Promise<void> {
  await choose(page, 'Import a file…');
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await page.getByRole('dialog').locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/plain', buffer });
  await page.getByRole('button', { name: 'Check the file' }).click();
}

test('save, back up, wipe, restore: everything is the same again', async ({ chromium }) => {
  const page = await filledLibrary(chromium);
  const before = await stored(chromium);
  await choose(page, 'Back up everything…');
  const backup = readFileSync(await saved(page, 'Make the backup'));
  expect(backup.toString().split('\n').at(-2)).toMatch(/^\{"end":"lorgnette"/);

  await askBackground(page, 'wipeLibrary', undefined);
  expect(await stored(chromium)).toMatchObject({ posts: [], thumbnails: [] });
  await page.reload();

  await offer(page, 'backup.ndjson', backup);
  await expect(page.getByRole('dialog')).toContainText('12 posts');
  await page.getByRole('radio', { name: /Replace everything/ }).check();
  await page.getByRole('button', { name: 'Replace everything' }).click();
  await expect(page.getByRole('dialog')).toContainText('Done: ');
  expect(await stored(chromium)).toEqual(before);

  // A second time, joined: nothing comes twice.
  await page.getByRole('button', { name: 'Close' }).click();
  await offer(page, 'backup.ndjson', backup);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText('Done: 0 added');
  expect(await readTable(await chromium.background(), 'posts')).toHaveLength(12);
});

test('a CSV export opens as a table and comes back; one with a broken line changes nothing', async ({ chromium }) => {
  const page = await filledLibrary(chromium);
  const before = await stored(chromium);
  await choose(page, 'Export…');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('12 posts');
  const axe = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(axe.violations.map(({ id }) => id)).toEqual([]);
  const files = unzipSync(readFileSync(await saved(page, 'Export')));
  expect(Object.keys(files)).toEqual(['posts.csv', 'dictionary.md', 'dictionary.csv', 'methods.md']);
  const csv = Buffer.from(files['posts.csv'] ?? []).toString('utf8');
  const { data } = Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true });
  expect(data).toHaveLength(12);
  expect(data[0]).toMatchObject({
    post_key: 'vk|-7_1',
    text: `'=HYPERLINK("http://x")`,
    reactions: '10',
    reactions_kind: 'exact',
    tags: 'чай',
    collections: 'Swipe file',
    code_tone: 'warm',
    category: 'news',
    local_zone: 'Europe/Moscow',
    published_local: '2026-11-20 12:00:00',
  });
  expect(Buffer.from(files['methods.md'] ?? []).toString()).toContain('12 posts of 12 chosen');

  const lines = csv.split('\r\n');
  lines[3] = (lines[3] ?? '').replace('2026-11-20T09:00:00.000Z', 'yesterday');
  await page.getByRole('button', { name: 'Close' }).click();
  await offer(page, 'broken.csv', lines.join('\r\n'));
  await expect(page.getByRole('alert')).toContainText('Line 4: not a date');
  await expect(page.getByRole('button', { name: 'Import', exact: true })).toBeDisabled();
  expect(await stored(chromium)).toEqual(before);

  await page.getByRole('button', { name: 'Close' }).click();
  await askBackground(page, 'deletePosts', ['vk|-7_1']);
  await offer(page, 'posts.csv', csv);
  await expect(page.getByRole('dialog')).toContainText('CSV table exported by Lorgnette');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText('Done: 1 added');
  const posts = (await readTable(await chromium.background(), 'posts')) as Array<Record<string, unknown>>;
  expect(posts.find(({ key }) => key === 'vk|-7_1')).toMatchObject({
    post: { text: '=HYPERLINK("http://x")' },
    tags: ['чай'],
    collections: ['c-1'],
    note: 'look again',
    category: 'news',
    codes: { 'v-1': 'warm' },
  });
});

test('a file that is cut off is refused with its line, and nothing changes', async ({ chromium }) => {
  const page = await filledLibrary(chromium, 3);
  await choose(page, 'Back up everything…');
  const backup = readFileSync(await saved(page, 'Make the backup'), 'utf8');
  const before = await stored(chromium);
  await page.getByRole('button', { name: 'Close' }).click();
  await offer(page, 'backup.ndjson', backup.slice(0, backup.length / 2));
  await expect(page.getByRole('alert')).toContainText('This file cannot come in. Nothing was changed.');
  await expect(page.getByRole('alert')).toContainText('cut off');
  expect(await stored(chromium)).toEqual(before);
});
