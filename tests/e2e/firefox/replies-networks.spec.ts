import { madeUpTemplates } from '../../support/made-up-templates';
import { inProject } from '../../tools/project';
import { test as base, expect } from '../support/firefox-test';
import { REPLY_PAGES } from '../support/reply-pages';
import { seededExtension } from '../support/seeded-extension';

const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
  extensionDir: async ({}, use) => {
    const { folder, remove } = seededExtension(inProject('.output/firefox-mv3-e2e'), madeUpTemplates);
    await use(folder);
    remove();
  },
});

import { focusedText, isPublishing, shownPalette, shownToast } from '../support/reply-palette';

const lines = (text: string) => text.replace(/\n+/g, '\n').trim();

for (const { network: name, url, first, reply } of REPLY_PAGES) {
  test(`${name}: a comment is answered by keyboard alone, nothing is sent`, async ({ network, openPage }) => {
    const { page } = await openPage(url);
    const [selector, nth = '0'] = first?.split(' >> nth=') ?? [];
    if (selector)
      await page.waitForSelector(selector).then(async () => (await page.$$(selector))[Number(nth)]?.click());
    await page.waitForSelector(reply);
    // A press is lost when its place moves between its halves, as it may while badges appear.
    const started = async () => {
      const text = await page.evaluate(focusedText);
      if (text === '') await page.$(reply).then((control) => control?.click());
      return text;
    };
    await expect.poll(started).not.toBe('');
    await page.waitForSelector('lorgnette-reply');
    const mention = await page.evaluate(focusedText);

    // The first question makes the database, which the seed fills then; each opening asks again.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await page.keyboard.type('//');
    const opened = async () => {
      const palette = await page.evaluate(shownPalette);
      // Without a palette, what else there is tells why.
      return palette?.rows.length ?? `${await page.evaluate(focusedText)} · ${await page.evaluate(shownToast)}`;
    };
    await expect.poll(opened).toBe(madeUpTemplates.length);
    await page.keyboard.type('price');
    expect((await page.evaluate(shownPalette))?.selected).toBe('price');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(focusedText)).toContain('we will keep one 🍵');
    const written = lines(await page.evaluate(focusedText));
    expect(written).toBe(`${mention}a place costs 900.\nWrite to us and we will keep one 🍵`);
    expect(network.seen.filter(isPublishing)).toEqual([]);
  });
}
