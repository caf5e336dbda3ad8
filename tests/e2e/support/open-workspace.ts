import type { Page } from '@playwright/test';
import type { SaveRequest } from '../../../lib/model';
import type { RunningChromium } from './chromium';
import { askBackground } from './saving-page';

/** Opens the workspace at a view, for example "#/library", in a tab of its own. */
export async function openWorkspaceAt(chromium: RunningChromium, hash = '#/library'): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.goto(`${await chromium.extensionUrl('workspace.html')}${hash}`);
  return page;
}

/** Saves posts as a page would, and waits until the background has them. */
export async function fillLibrary(page: Page, requests: readonly SaveRequest[]): Promise<void> {
  const answers = await askBackground<{ state: string }[]>(page, 'savePosts', requests);
  const refused = answers.filter(({ state }) => state === 'refused');
  if (refused.length > 0) throw new Error(`refused: ${JSON.stringify(refused[0])}`);
}
