import { test as base, expect } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { inProject } from '../../tools/project';
import { launchFirefox } from './firefox';
import { type OfflineNetwork, startOfflineNetwork } from './offline-network';
import { loadStandIns } from './stand-ins';

interface Fixtures {
  dark: boolean;
  extensionLocale: string;
  extensionDir: string | undefined;
  network: OfflineNetwork;
  firefox: Browser;
  /** Opens a page whose uncaught errors fail the test. */
  openPage(url?: string): Promise<{ page: Page; errors: string[] }>;
}

/** Firefox with the extension on the offline network; see `chromium-test.ts`. */
export const test = base.extend<Fixtures>({
  dark: [false, { option: true }],
  extensionLocale: ['en-US', { option: true }],
  extensionDir: [inProject('.output/firefox-mv3-e2e'), { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
  network: async ({}, use) => {
    const network = await startOfflineNetwork(await loadStandIns());
    await use(network);
    await network.close();
    expect(network.offences, 'hosts that were asked although they do not exist offline').toEqual([]);
  },

  firefox: async ({ network, dark, extensionLocale, extensionDir }, use) => {
    const browser = await launchFirefox({
      network,
      dark,
      locale: extensionLocale,
      ...(extensionDir && { extensionDir }),
    });
    await use(browser);
    await browser.close();
  },

  openPage: async ({ firefox }, use) => {
    const all: string[] = [];
    await use(async (url) => {
      const page = await firefox.newPage();
      page.on('pageerror', (error) =>
        all.push(error instanceof Error ? (error.stack ?? error.message) : String(error)),
      );
      page.on('console', (message) => {
        if (message.type() === 'error') all.push(message.text());
      });
      if (url) await page.goto(url);
      return { page, errors: all };
    });
    // Firefox asks for an icon by itself and then reports the page's own policy against it.
    const errors = all.filter((error) => !/ at https:\S+\/favicon\.ico because it violates/.test(error));
    expect(errors, 'what the page had to suffer').toEqual([]);
  },
});

export { expect };
