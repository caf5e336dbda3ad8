import { madeUpBrand, madeUpTemplates } from '../../support/made-up-templates';
import { OWN_PAGES } from '../support/firefox';
import { expect, test } from '../support/firefox-test';
import { REPLY_PAGES } from '../support/reply-pages';
import { focusedText, isPublishing, shownPalette } from '../support/reply-palette';

const lines = (text: string) => text.replace(/\n+/g, '\n').trim();

for (const { network: name, url, first, reply } of REPLY_PAGES) {
  test(`${name}: a comment is answered by keyboard alone, nothing is sent`, async ({ firefox, network, openPage }) => {
    const own = await firefox.newPage();
    await own.goto(`${OWN_PAGES}method.html`);
    await own.evaluate(keepTemplates, { templates: madeUpTemplates, brands: [madeUpBrand] });
    await own.close();

    const { page } = await openPage(url);
    const [selector, nth = '0'] = first?.split(' >> nth=') ?? [];
    if (selector)
      await page.waitForSelector(selector).then(async () => (await page.$$(selector))[Number(nth)]?.click());
    await page.waitForSelector(reply).then((control) => control?.click());
    await page.waitForSelector('lorgnette-reply');
    await expect.poll(() => page.evaluate(focusedText)).not.toBe('');
    const mention = await page.evaluate(focusedText);

    await page.keyboard.type('//');
    await expect.poll(() => page.evaluate(shownPalette)).toBeDefined();
    await page.keyboard.type('price');
    expect((await page.evaluate(shownPalette))?.selected).toBe('price');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(focusedText)).toContain('we will keep one 🍵');
    const written = lines(await page.evaluate(focusedText));
    expect(written).toBe(`${mention}a place costs 900.\nWrite to us and we will keep one 🍵`);
    expect(network.seen.filter(isPublishing)).toEqual([]);
  });
}

/** Runs in one of the extension's own pages. */
async function keepTemplates(data: object): Promise<void> {
  const { browser } = globalThis as unknown as {
    browser: { runtime: { sendMessage(message: object): Promise<unknown> } };
  };
  await browser.runtime.sendMessage({ id: 1, type: 'importTemplates', data, timestamp: Date.now() });
}
