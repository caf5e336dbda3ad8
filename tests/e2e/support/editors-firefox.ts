import type { KeyInput, Page } from 'puppeteer-core';
import type { Driver } from '../../editors/matrix';
import { editorSite } from '../../editors/site';
import { makeTestExtension } from '../../editors/test-extension';
import { test as base } from './firefox-test';

/** Firefox with the editors' test extension instead of the real one, and pages of real editors. */
export const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
  extensionDir: async ({}, use) => {
    const { folder, remove } = await makeTestExtension();
    await use(folder);
    remove();
  },
  // As a fixture: a hook of this file would count only for the first spec that a worker loads.
  network: async ({ network }, use) => {
    network.serve(['www.facebook.com'], editorSite);
    await use(network);
  },
});

export function driverOf(page: Page): Driver {
  return {
    evaluate: (work, given) => page.evaluate(work as never, given) as never,
    async press(keys) {
      const [key, ...held] = keys.split('+').reverse() as KeyInput[];
      for (const modifier of held) await page.keyboard.down(modifier);
      if (key) await page.keyboard.press(key);
      for (const modifier of held) await page.keyboard.up(modifier);
    },
  };
}
