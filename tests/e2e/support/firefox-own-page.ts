import { expect } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';

const EXTENSION = 'lorgnette@lorgnette.example';
/** Firefox draws this part of the address by lot for every profile, unless it stands in the settings. */
const DRAWN = '0a1b2c3d-4e5f-4a6b-8c7d-0123456789ab';

/** Firefox (ESR 153, 2026-11-22) shows its driver the pages of extensions only when it was started with this. */
export const OWN_PAGES_ARGUMENT = '--remote-allow-system-access';

/** Settings by which the extension has the same address, and its database, each time a profile is opened. */
export const ownPagePreferences = {
  'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION]: DRAWN }),
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/** Opens one of the extension's own pages, for example "workspace.html#/library". */
export async function openOwnPage(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  const url = `moz-extension://${DRAWN}/${path}`;
  // The browser goes there, but its driver is never told of the arrival.
  void page.goto(url).catch(() => undefined);
  const arrived = () => page.evaluate(() => `${location.href} ${document.readyState}`).catch(String);
  await expect.poll(arrived, { timeout: 20_000 }).toBe(`${url} complete`);
  return page;
}

/** Closes the tab of the first start, which takes the front when it comes. */
export async function closeFirefoxWelcome(browser: Browser): Promise<void> {
  // The driver was never told where this tab went, so each has to be asked.
  const welcome = async () => {
    for (const page of await browser.pages())
      if ((await page.evaluate(() => location.href).catch(String)).endsWith('/workspace.html#/help')) return page;
    return undefined;
  };
  await expect.poll(async () => (await welcome()) !== undefined, { timeout: 20_000 }).toBe(true);
  await (await welcome())?.close();
}
