import { test as base, expect, type Page } from '@playwright/test';
import { inProject } from '../../tools/project';
import { launchChromium, type RunningChromium } from './chromium';
import { type OfflineNetwork, startOfflineNetwork } from './offline-network';
import { type PageWatch, watchPage } from './page-watch';
import { loadStandIns } from './stand-ins';
import { closeWelcome } from './welcome-tab';

interface Options {
  dark: boolean;
  extensionLocale: string;
  extensionDir: string | undefined;
}

interface Fixtures {
  network: OfflineNetwork;
  chromium: RunningChromium;
  /** Opens a page that is watched from its first moment. */
  openPage(url?: string): Promise<{ page: Page; watch: PageWatch }>;
}

/**
 * Chromium with the extension on the offline network. After each test the guest's manners are checked: nothing was
 * asked of the world, no request was ours, no policy of the page was violated, no error escaped.
 */
export const test = base.extend<Options & Fixtures>({
  dark: [false, { option: true }],
  extensionLocale: ['en-US', { option: true }],
  extensionDir: [inProject('.output/chrome-mv3-e2e'), { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
  network: async ({}, use) => {
    const network = await startOfflineNetwork(await loadStandIns());
    await use(network);
    await network.close();
    expect(network.offences, 'hosts that were asked although they do not exist offline').toEqual([]);
  },

  chromium: async ({ network, dark, extensionLocale, extensionDir }, use) => {
    const browser = await launchChromium({
      network,
      dark,
      locale: extensionLocale,
      ...(extensionDir && { extensionDir }),
    });
    if (extensionDir) await closeWelcome(browser.context, extensionDir);
    await use(browser);
    await browser.close();
  },

  openPage: async ({ chromium }, use) => {
    const watches: PageWatch[] = [];
    await use(async (url) => {
      const page = await chromium.context.newPage();
      const watch = await watchPage(page);
      watches.push(watch);
      if (url) await page.goto(url);
      return { page, watch };
    });
    for (const watch of watches)
      expect(watch, 'what the page had to suffer').toEqual({
        errors: [],
        consoleErrors: [],
        violations: [],
        foreignRequests: [],
      });
  },
});

export { expect };
