import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Page } from '@playwright/test';

/**
 * Leaves a picture of the page, and beside it, in `trees/`, what a screen reader is told of it: roles, names and states
 * in reading order, with our parts of a site's page among the site's own.
 */
export async function takePicture(page: Page, file: string, whole = false): Promise<void> {
  await page.screenshot({ path: file, fullPage: whole, animations: 'disabled' });
  const trees = join(dirname(file), 'trees');
  mkdirSync(trees, { recursive: true });
  writeFileSync(join(trees, basename(file).replace(/png$/, 'txt')), `${await page.locator(':root').ariaSnapshot()}\n`);
}
