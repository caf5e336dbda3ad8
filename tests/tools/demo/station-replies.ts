import type { Page } from '@playwright/test';
import { REPLY_PAGES, type ReplyPage } from '../../e2e/support/reply-pages';
import { focusedText, isPublishing, shownPalette } from '../../e2e/support/reply-palette';
import { promise, type Round, type Station } from './station';

/** What is typed into the palette on each network, and into the fields of what is found. */
const WANTED: Record<string, { typed: string; fields: readonly string[] }> = {
  VK: { typed: 'доставка', fields: ['Тверь', 'два дня'] },
  Facebook: { typed: 'delivery', fields: ['Dublin', 'three days'] },
  Instagram: { typed: 'photo', fields: [] },
};

/** Comments are answered with templates, and nothing is sent. */
export const repliesStation: Station = {
  name: 'replies',
  async walk(round) {
    for (const place of REPLY_PAGES) await answer(round, place);
  },
};

async function answer({ browser, network, step }: Round, place: ReplyPage): Promise<void> {
  const page = await browser.context.newPage();
  const asked = network.seen.length;
  const name = place.network.toLowerCase();
  const { typed = '', fields = [] } = WANTED[place.network] ?? {};
  await step(`${name}-palette`, page, async () => {
    await openBox(page, place);
    await page.keyboard.type('//');
    await page.locator('lorgnette-palette [data-testid="reply-palette"]').waitFor();
    await typeByKeys(page, typed);
    const shown = await page.evaluate(shownPalette);
    promise((shown?.rows.length ?? 0) > 0, 'the palette finds nothing');
    return shown?.preview ?? '';
  });
  await step(`${name}-inserted`, page, async () => {
    const before = await page.evaluate(focusedText);
    await page.keyboard.press('Enter');
    for (const [index, field] of fields.entries()) {
      if (index === 0) await page.locator('lorgnette-palette [data-testid="reply-form"]').waitFor();
      else await page.keyboard.press('Tab');
      await page.keyboard.type(field);
    }
    if (fields.length > 0) await page.keyboard.press('Enter');
    const text = await changedText(page, before);
    const sent = network.seen.slice(asked).filter(isPublishing);
    promise(sent.length === 0, 'something was sent, and nobody pressed the button');
    return text;
  });
  await page.close();
}

/** Opens the box under the first comment, and waits until the site has put the name of the person into it. */
async function openBox(page: Page, { url, first, reply }: ReplyPage): Promise<void> {
  await page.goto(url);
  if (first) await page.locator(first).click();
  await page.locator(reply).first().click();
  await page.locator('lorgnette-reply [data-testid="reply-button"]').first().waitFor();
  await until(page, async () => (await page.evaluate(focusedText)) !== '', 'the box stays empty');
}

/** Presses keys as a person does; Playwright's `type` gives letters that no American key has as a pasted text. */
async function typeByKeys(page: Page, text: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const key of text) {
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
  }
  await session.detach();
}

async function changedText(page: Page, before: string): Promise<string> {
  const arrived = async () => (await page.evaluate(focusedText)).length > before.length;
  await until(page, arrived, 'the template did not arrive in the box');
  return page.evaluate(focusedText);
}

async function until(page: Page, holds: () => Promise<boolean>, otherwise: string): Promise<void> {
  for (let turn = 0; turn < 60; turn++) {
    if (await holds()) return;
    await page.waitForTimeout(100);
  }
  throw new Error(otherwise);
}
