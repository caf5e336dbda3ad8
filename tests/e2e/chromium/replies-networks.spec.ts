import {
  answerFirstComment,
  expect,
  openByTyping,
  palette,
  replyButton,
  test,
  written,
} from '../support/chromium-replies';
import { REPLY_PAGES } from '../support/reply-pages';
import { isPublishing } from '../support/reply-palette';

const lines = (text: string) => text.replace(/\n+/g, '\n').trim();

for (const place of REPLY_PAGES) {
  test(`${place.network}: a comment is answered by keyboard alone, nothing is sent`, async ({ network, openPage }) => {
    const { page } = await openPage(place.url);
    const mention = await answerFirstComment(page, place);

    await openByTyping(page);
    await page.keyboard.type('price');
    expect(await palette(page)).toMatchObject({ rows: ['price'], selected: 'price' });
    await page.keyboard.press('Enter');
    await expect.poll(() => written(page)).toContain('we will keep one 🍵');
    expect(lines(await written(page))).toBe(`${mention}a place costs 900.\nWrite to us and we will keep one 🍵`);
    expect(await palette(page)).toBeUndefined();

    await page.keyboard.press('Control+z');
    await expect.poll(() => written(page)).not.toContain('900');
    expect(await written(page)).toContain(mention.trim());
    expect(network.seen.filter(isPublishing)).toEqual([]);
  });

  test(`${place.network}: the palette covers nothing, and escape leaves the box as it was`, async ({ openPage }) => {
    const { page } = await openPage(place.url);
    const mention = await answerFirstComment(page, place);
    await page.keyboard.type('half a ');
    const frame = page.locator(place.frame).first();
    await frame.locator('xpath=following-sibling::lorgnette-reply').locator('button').click();
    await expect.poll(() => palette(page)).toBeDefined();
    const shown = await palette(page);
    const box = await frame.boundingBox();
    expect(shown && box && (shown.box.bottom <= box.y || shown.box.top >= box.y + box.height)).toBe(true);

    await page.keyboard.type('zzz');
    expect((await palette(page))?.said).toContain('“zzz”');
    await page.keyboard.press('Escape');
    expect(await palette(page)).toBeUndefined();
    await page.keyboard.type('reply');
    expect(await written(page)).toBe(`${mention}half a reply`);
  });
}

test('the button stands behind the box and covers none of the site’s own', async ({ openPage }) => {
  for (const place of REPLY_PAGES) {
    const { page } = await openPage(place.url);
    await answerFirstComment(page, place);
    const frame = await page.locator(place.frame).first().boundingBox();
    const button = await replyButton(page).last().boundingBox();
    expect(frame && button && button.y >= frame.y + frame.height, place.network).toBe(true);
  }
});

const WRITERS: Record<string, string | undefined> = { Facebook: 'Kim Porter', Instagram: 'reader.at.home' };

test('it says as whom one writes where the page shows it, and nothing elsewhere', async ({ openPage }) => {
  for (const place of REPLY_PAGES) {
    const { page } = await openPage(place.url);
    // Facebook says it in the box below the post.
    if (place.network === 'Facebook') await page.locator('[data-ad-rendering-role="comment_button"]').first().click();
    await answerFirstComment(page, place);
    const { said } = await openByTyping(page);
    const writer = WRITERS[place.network];
    if (writer) expect(said).toContain(`You write as ${writer}`);
    else expect(said).not.toContain('You write as');
  }
});

test('the panel draws back from the box in which one writes, however much its blocks have made it grow', async ({
  openPage,
}) => {
  const [place] = REPLY_PAGES;
  if (!place) throw new Error('no page');
  const { page } = await openPage(place.url);
  for (const block of ['comments', 'audit'])
    await expect(page.locator('lorgnette-overlay').getByTestId(block)).toBeVisible();
  await answerFirstComment(page, place);
  await expect(page.locator('lorgnette-overlay').getByTestId('pill')).toBeVisible();
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await expect(page.locator('lorgnette-overlay').getByTestId('panel')).toBeVisible();
});
