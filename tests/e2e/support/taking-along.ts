import { expect, type Page } from '@playwright/test';
import type { RunningChromium } from './chromium';
import { readTable } from './read-library';

/** Tables with something that cannot be computed again. */
const TABLES = [
  'posts',
  'recounts',
  'comments',
  'thumbnails',
  'collections',
  'variables',
  'searches',
  'visits',
  'snapshots',
] as const;

/** All of the user's rows by table, to be compared before and after. */
export async function storedTables(chromium: RunningChromium): Promise<Record<(typeof TABLES)[number], unknown[]>> {
  const background = await chromium.background();
  const rows = await Promise.all(TABLES.map(async (table) => [table, await readTable(background, table)] as const));
  return Object.fromEntries(rows) as Record<(typeof TABLES)[number], unknown[]>;
}

/** Opens one of the dialogs behind "Take along" in the library. */
export async function takeAlong(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Take along' }).click();
  await page.getByRole('button', { name: item }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

/** Presses the button that makes files and gives the path of the one that begins to be saved. */
export async function savedFile(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click(),
  ]);
  return download.path();
}

/** Hands a file to the import and lets it be checked. */
export async function offerFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  await takeAlong(page, 'Import a file…');
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await page.getByRole('dialog').locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/plain', buffer });
  await page.getByRole('button', { name: 'Check the file' }).click();
}
