import type { Page } from '@playwright/test';
import { madeUpBrand, madeUpTemplates } from '../../support/made-up-templates';
import { test as base, expect } from './chromium-test';
import { openWorkspaceAt } from './open-workspace';
import type { ReplyPage } from './reply-pages';
import { focusedText, type ShownPalette, shownPalette } from './reply-palette';
import { askBackground } from './saving-page';

export { expect };

/** Chromium with made-up templates already kept. */
export const test = base.extend({
  // As a fixture: a hook of this file would count only for the first spec that a worker loads.
  chromium: async ({ chromium }, use) => {
    const own = await openWorkspaceAt(chromium);
    const staged = { templates: madeUpTemplates, brands: [madeUpBrand] };
    expect(await askBackground(own, 'importTemplates', staged)).toEqual({ state: 'saved' });
    await own.close();
    await use(chromium);
  },
});

export const palette = (page: Page): Promise<ShownPalette | undefined> => page.evaluate(shownPalette);
export const written = (page: Page): Promise<string> => page.evaluate(focusedText);
export const replyButton = (page: Page) => page.locator('lorgnette-reply [data-testid="reply-button"]');

/** Goes to a post of the stand-in and opens the box under its first comment; returns what the site put into it. */
export async function answerFirstComment(page: Page, { first, reply }: ReplyPage): Promise<string> {
  if (first) await page.locator(first).click();
  await page.locator(reply).first().click();
  await expect(replyButton(page).first()).toBeVisible();
  await expect.poll(() => written(page)).not.toBe('');
  return written(page);
}

/** Opens the palette by typing, as a moderator does. */
export async function openByTyping(page: Page, typed = '//'): Promise<ShownPalette> {
  await page.keyboard.type(typed);
  await expect.poll(() => palette(page)).toBeDefined();
  const shown = await palette(page);
  if (!shown) throw new Error('the palette closed again');
  return shown;
}
