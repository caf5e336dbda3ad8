import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { offerFile, savedFile, takeAlong } from './taking-along';

/** Types a query into the library's search; "" shows everything. */
export async function search(page: Page, query: string): Promise<void> {
  await page.getByTestId('library-search').fill(query);
  await expect(page).toHaveURL(query === '' ? /#\/library$/ : new RegExp(`#/library/${escaped(query)}$`));
}

function escaped(query: string): string {
  return encodeURIComponent(query).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Puts a variable of several choices into the codebook, as its form does. */
export async function makeVariable(
  page: Page,
  { name, kind, options }: { name: string; kind: string; options: readonly string[] },
): Promise<void> {
  await page.getByRole('tab', { name: 'Codebook' }).click();
  await page.getByRole('button', { name: 'New variable' }).click();
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('Kind').selectOption(kind);
  await page.getByLabel('Options, one per line').fill(options.join('\n'));
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByTestId('codebook')).toContainText(options.join(' · '));
  await page.getByRole('tab', { name: 'Posts' }).click();
}

/** Codes the first found post by keyboard alone: the digits answer the questions one after the other. */
export async function codeFound(page: Page, digits: readonly string[]): Promise<void> {
  await page.getByTestId('library-table').focus();
  await page.keyboard.press('c');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('coding').locator('article')).toBeVisible();
  for (const digit of digits) await page.keyboard.press(digit);
  await expect(page.getByTestId('coding-progress')).toContainText(/^1 of /);
  await expect(page.getByTestId('coding-saved')).toHaveText('saved');
  await page.keyboard.press('Escape');
}

/** Opens the first found post by keyboard and writes a note to it. */
export async function writeNote(page: Page, note: string): Promise<void> {
  await page.getByTestId('library-table').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const detail = page.getByTestId('post-detail');
  await detail.getByRole('tab', { name: 'Notes' }).click();
  await detail.getByLabel('Note', { exact: true }).fill(note);
  await expect(detail.getByText('saved', { exact: true })).toBeVisible();
  await detail.getByRole('tab', { name: 'Notes' }).press('Escape');
  await expect(detail).toHaveCount(0);
}

/** Exports everything shown as CSV and reads it back with another library. */
export async function exportRows(page: Page): Promise<Record<string, string>[]> {
  await takeAlong(page, 'Export…');
  const files = unzipSync(readFileSync(await savedFile(page, 'Export')));
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  const csv = Buffer.from(files['posts.csv'] ?? []).toString('utf8');
  const { data, errors } = Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

/** Makes a backup and gives its path. */
export async function makeBackup(page: Page): Promise<string> {
  await takeAlong(page, 'Back up everything…');
  const path = await savedFile(page, 'Make the backup');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  return path;
}

/** Deletes everything in the settings and comes back to the library, which then teaches the first step. */
export async function wipeAll(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Delete everything…' }).click();
  await page.getByLabel(/Type “delete”/).fill('delete');
  await page.getByRole('button', { name: 'Delete everything now' }).click();
  await expect(page.getByTestId('toast')).toContainText('Everything is deleted.');
  await page.getByRole('link', { name: 'Library' }).click();
  await expect(page.getByTestId('empty')).toContainText('Click the star');
}

/** Puts a backup in the place of everything. */
export async function restoreAll(page: Page, backup: Buffer): Promise<void> {
  await offerFile(page, 'backup.ndjson', backup);
  await page.getByRole('radio', { name: /Replace everything/ }).check();
  await page.getByRole('button', { name: 'Replace everything' }).click();
  await expect(page.getByRole('dialog')).toContainText('Done: ');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
}
