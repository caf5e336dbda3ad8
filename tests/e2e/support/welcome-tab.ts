import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, expect } from '@playwright/test';

/**
 * After its installation the extension opens the first five minutes in a tab that takes the front. Tests begin when it
 * has come and gone. An extension without a workspace, as some tests bring one, opens nothing.
 */
export async function closeWelcome(context: BrowserContext, extensionDir: string): Promise<void> {
  if (!existsSync(join(extensionDir, 'workspace.html'))) return;
  const welcome = () => context.pages().find((page) => page.url().endsWith('/workspace.html#/help'));
  await expect.poll(() => welcome() !== undefined, { timeout: 20_000, intervals: [50] }).toBe(true);
  await welcome()?.close();
}
