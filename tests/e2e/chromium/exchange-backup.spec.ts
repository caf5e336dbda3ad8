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
import { offerFile, savedFile, storedTables, takeAlong } from '../support/taking-along';

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

test('save, back up, wipe, restore: everything is the same again', async ({ chromium }) => {
  const page = await filledLibrary(chromium);
  const before = await storedTables(chromium);
  await takeAlong(page, 'Back up everything…');
  const backup = readFileSync(await savedFile(page, 'Make the backup'));
  expect(backup.toString().split('\n').at(-2)).toMatch(/^\{"end":"lorgnette"/);

  await askBackground(page, 'wipeLibrary', undefined);
  expect(await storedTables(chromium)).toMatchObject({ posts: [], thumbnails: [] });
  await page.reload();

  await offerFile(page, 'backup.ndjson', backup);
  await expect(page.getByRole('dialog')).toContainText('12 posts');
  await page.getByRole('radio', { name: /Replace everything/ }).check();
  await page.getByRole('button', { name: 'Replace everything' }).click();
  await expect(page.getByRole('dialog')).toContainText('Done: ');
  expect(await storedTables(chromium)).toEqual(before);

  // A second time, joined: nothing comes twice.
  await page.getByRole('button', { name: 'Close' }).click();
  await offerFile(page, 'backup.ndjson', backup);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText('Done: 0 added');
  expect(await readTable(await chromium.background(), 'posts')).toHaveLength(12);
});

test('a CSV export opens as a table and comes back; one with a broken line changes nothing', async ({ chromium }) => {
  const page = await filledLibrary(chromium);
  const before = await storedTables(chromium);
  await takeAlong(page, 'Export…');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('12 posts');
  const axe = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(axe.violations.map(({ id }) => id)).toEqual([]);
  const files = unzipSync(readFileSync(await savedFile(page, 'Export')));
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
  await offerFile(page, 'broken.csv', lines.join('\r\n'));
  await expect(page.getByRole('alert')).toContainText('Line 4: not a date');
  await expect(page.getByRole('button', { name: 'Import', exact: true })).toBeDisabled();
  expect(await storedTables(chromium)).toEqual(before);

  await page.getByRole('button', { name: 'Close' }).click();
  await askBackground(page, 'deletePosts', ['vk|-7_1']);
  await offerFile(page, 'posts.csv', csv);
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
  await takeAlong(page, 'Back up everything…');
  const backup = readFileSync(await savedFile(page, 'Make the backup'), 'utf8');
  const before = await storedTables(chromium);
  await page.getByRole('button', { name: 'Close' }).click();
  await offerFile(page, 'backup.ndjson', backup.slice(0, backup.length / 2));
  await expect(page.getByRole('alert')).toContainText('This file cannot come in. Nothing was changed.');
  await expect(page.getByRole('alert')).toContainText('cut off');
  expect(await storedTables(chromium)).toEqual(before);
});
