import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { madeUpTemplates } from '../../support/made-up-templates';
import { answerFirstComment, expect, openByTyping, palette, test, written } from '../support/chromium-replies';
import { openWorkspaceAt } from '../support/open-workspace';
import { REPLY_PAGES } from '../support/reply-pages';
import { askBackground } from '../support/saving-page';

const [vk] = REPLY_PAGES;
const [plain] = madeUpTemplates;
if (!vk || !plain) throw new Error('no stand-in of VK, or no template');

const HOSTILE = [
  '{{7*7}}',
  '<img src=x onerror="window.pwned = true">',
  '__proto__',
  'שלום \u202edrow',
  'я'.repeat(500),
];

/** Renames the author of the first comment before anything of ours looks at it. */
async function rename(page: Page, name: string): Promise<void> {
  await page.locator('[data-testid="comment-owner"]').first().waitFor();
  await page.evaluate((said) => {
    const owner = document.querySelector('[data-testid="comment-owner"]');
    if (owner) owner.textContent = said;
  }, name);
}

test.setTimeout(90_000);

test('hostile names and titles stay text, in the palette and in the box', async ({ chromium, openPage }) => {
  const own = await openWorkspaceAt(chromium);
  const templates = [
    ...HOSTILE.map((title, n) => ({
      ...plain,
      id: `h${n}`,
      shortcut: '',
      title: title.slice(0, 200),
      text: 'hostile',
    })),
    { ...plain, id: 'named', shortcut: 'named', title: 'By name', text: 'Dear {{full_name}}!' },
  ];
  expect(await askBackground(own, 'importTemplates', { templates, brands: [] })).toEqual({ state: 'saved' });
  await own.close();
  const { page } = await openPage(vk.url);
  for (const name of HOSTILE) {
    await page.reload();
    await rename(page, name);
    await answerFirstComment(page, vk);
    const shown = await openByTyping(page);
    expect(shown.said).toContain(`to ${name}`);
    await page.keyboard.type('hostile');
    await expect.poll(async () => (await palette(page))?.rows.toSorted()).toEqual(['h0', 'h1', 'h2', 'h3', 'h4']);
    const said = (await palette(page))?.said ?? '';
    for (const title of HOSTILE) expect(said).toContain(title.slice(0, 200));
    const frame = page.locator('lorgnette-palette [data-testid="reply-palette"]');
    expect(await frame.locator('img').count()).toBe(0);
    const wide = await frame.evaluate((element) => element.scrollWidth > element.clientWidth);
    expect(wide, 'nothing runs out of the palette').toBe(false);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('/named ');
    // What is inserted has no marks that turn the direction of everything behind them, and no endless names.
    await expect.poll(() => written(page)).toContain(`Dear ${name.replace('\u202e', '').slice(0, 200)}!`);
  }
  expect(await page.evaluate(() => Reflect.get(window, 'pwned'))).toBeUndefined();
});

for (const { dark, locale } of [
  { dark: false, locale: 'en-US' },
  { dark: true, locale: 'ru-RU' },
]) {
  test.describe(`${dark ? 'dark' : 'light'}, ${locale}`, () => {
    test.use({ dark, extensionLocale: locale });

    test('the open palette, its form and its empty list pass axe', async ({ openPage }) => {
      const { page } = await openPage(vk.url);
      await answerFirstComment(page, vk);
      await openByTyping(page);
      const violations = async () => {
        const { violations: found } = await new AxeBuilder({ page }).include('lorgnette-palette').analyze();
        return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
      };
      expect(await violations()).toEqual([]);
      await page.keyboard.type('zzzz');
      expect(await violations()).toEqual([]);
      for (const _ of 'zzzz') await page.keyboard.press('Backspace');
      await page.keyboard.type('when');
      await page.keyboard.press('Enter');
      await expect(page.locator('lorgnette-palette [data-testid="reply-form"]')).toBeVisible();
      expect(await violations()).toEqual([]);
    });
  });
}

for (const { said, width, height, zoom } of [
  { said: 'a window of 320 px', width: 320, height: 640, zoom: 1 },
  { said: 'a zoom of 125 %', width: 1024, height: 720, zoom: 1.25 },
  { said: 'a low window', width: 900, height: 360, zoom: 1 },
]) {
  test(`${said}: the palette stays inside the window and never covers the box`, async ({ openPage }) => {
    const { page } = await openPage();
    await page.setViewportSize({ width: Math.round(width / zoom), height: Math.round(height / zoom) });
    await page.goto(vk.url);
    await answerFirstComment(page, vk);
    for (const block of ['start', 'center', 'end'] as const) {
      await page.evaluate((at) => document.activeElement?.scrollIntoView({ block: at }), block);
      const { box } = await openByTyping(page);
      const frame = await page.evaluate(() => {
        const { left, top, right, bottom } =
          document.activeElement?.closest('.composer')?.getBoundingClientRect() ?? new DOMRect();
        return { left, top, right, bottom, width: innerWidth, height: innerHeight };
      });
      const apart = box.bottom <= frame.top || box.top >= frame.bottom;
      const inside = box.left >= 0 && box.top >= 0 && box.right <= frame.width && box.bottom <= frame.height;
      expect({ block, apart, inside, box, frame }).toMatchObject({ apart: true, inside: true });
      await page.keyboard.press('Escape');
      await page.keyboard.press('Backspace');
    }
  });
}
