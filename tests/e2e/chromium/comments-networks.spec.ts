import type { Page } from '@playwright/test';
import { answerFirstComment, expect, openByTyping, palette, test, written } from '../support/chromium-replies';
import { commentsBlock, shownComments } from '../support/comments-panel';
import { openWorkspaceAt } from '../support/open-workspace';
import { QUEUE_PAGES, type QueuePage } from '../support/queue-pages';
import { REPLY_PAGES } from '../support/reply-pages';
import { askBackground } from '../support/saving-page';

const row = (page: Page, text: string) => commentsBlock(page).getByTestId('comment-row').filter({ hasText: text });
const aside = (page: Page) => commentsBlock(page).getByTestId('comments-aside');
const states = async (page: Page) => (await shownComments(page)).rows.map(({ state }) => state);
/** Text of the elements of the page that light up now. */
const litUp = () =>
  document.getAnimations().flatMap(({ effect }) => {
    const target = effect instanceof KeyframeEffect ? effect.target : null;
    const lights =
      effect instanceof KeyframeEffect && effect.getKeyframes().some((frame) => 'backgroundColor' in frame);
    return lights && target ? [target.textContent ?? ''] : [];
  });

async function openPost(page: Page, { first }: QueuePage): Promise<void> {
  if (first) await page.locator(first).click();
  await expect(aside(page)).toHaveText(/\d+ unanswered/);
}

/** On a page about a single post of Instagram no community is on screen, and the panel begins as a quiet mark. */
async function reloadPost(page: Page, { network }: QueuePage): Promise<void> {
  await page.reload();
  if (network === 'Instagram') await page.locator('lorgnette-overlay').getByTestId('pill').click();
}

for (const place of QUEUE_PAGES) {
  const { network, critical, answered, unanswered } = place;

  test(`${network}: the panel shows who waits for an answer, by filter; done survives a reload`, async ({
    openPage,
  }) => {
    const { page } = await openPage(place.url);
    await openPost(page, place);
    await expect(aside(page)).toHaveText(`${unanswered} unanswered`);
    const block = commentsBlock(page);
    await block.locator('summary').click();
    expect((await shownComments(page)).said).toContain(`of ${place.seen} comments seen`);
    expect(new Set(await states(page))).toEqual(new Set(['unanswered']));

    await block.getByTestId('comments-questions').click();
    const questions = (await shownComments(page)).rows;
    expect(questions).toHaveLength(place.questions);
    for (const { labels } of questions) expect(labels).toContainEqual(expect.stringMatching(/^question: /));

    await block.getByTestId('comments-negative').click();
    const [angry, ...others] = (await shownComments(page)).rows;
    expect(others).toEqual([]);
    expect(angry?.text).toContain(critical.author);
    expect(angry?.labels).toEqual([critical.words]);

    await row(page, critical.text).getByTestId('comment-done').click();
    await expect(aside(page)).toHaveText(`${unanswered - 1} unanswered`);
    await block.getByTestId('comments-done').click();
    expect((await states(page)).sort()).toEqual(['answered', 'done']);
    await expect(row(page, answered)).toContainText('answered by');

    await reloadPost(page, place);
    await expect(aside(page)).toHaveText(`${unanswered - 1} unanswered`);
    await block.locator('summary').click();
    await block.getByTestId('comments-done').click();
    await expect(row(page, critical.text)).toHaveAttribute('data-state', 'done');
  });

  test(`${network}: the panel leads to the comment on the page, and to its open box`, async ({ openPage }) => {
    const { page } = await openPage(place.url);
    await openPost(page, place);
    const block = commentsBlock(page);
    await block.locator('summary').click();
    await row(page, critical.text).getByTestId('comment-show').click();
    await expect(page.getByText(critical.text).first()).toBeInViewport();
    expect(await page.evaluate(litUp)).toEqual([expect.stringContaining(critical.text)]);
    await row(page, critical.text).getByTestId('comment-reply').click();
    await expect(block.getByTestId('comments-told')).toContainText('Press the reply link');

    const reply = page.locator(network === 'Facebook' ? '[data-commentid]' : '[role="dialog"] .comment');
    await reply
      .filter({ hasText: critical.text })
      .locator(network === 'Facebook' ? '.inline' : '.reply')
      .click();
    // At once: the box is the first of its page, and the templates beside it are still on their way.
    // Out of the box, over which the panel would draw back.
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await row(page, critical.text).getByTestId('comment-reply').click();
    await expect.poll(async () => (await palette(page))?.said).toContain('The comment speaks of: ');
    expect((await palette(page))?.said).toContain(critical.words.split(', ').at(-1));
    expect(await written(page)).toContain(critical.author);
  });

  test(`${network}: the same reply twice under one post is said`, async ({ openPage }) => {
    const { page } = await openPage(place.url);
    await answerFirstComment(page, place);
    expect((await openByTyping(page)).said).not.toContain('used here');
    await page.keyboard.type('price');
    await page.keyboard.press('Enter');
    // At once, while the text is still on its way into the box.
    await openByTyping(page, ' //');
    expect(await written(page)).toContain('we will keep one 🍵');
    await page.keyboard.type('price');
    await expect.poll(async () => (await palette(page))?.said).toContain('already used this reply under this post');
  });

  test(`${network}: kept comments stand in the queue of the workspace, with notes and stop words`, async ({
    chromium,
    openPage,
  }) => {
    const own = await openWorkspaceAt(chromium, '#/replies/queue');
    const choice = { name: place.name, since: '2026-11-22T08:00:00.000Z', paused: false, withComments: true };
    await askBackground(own, 'collect', { community: place.community, choice });
    const { page } = await openPage(place.url);
    await openPost(page, place);
    const items = own.getByTestId('queue-item');
    await expect(items).toHaveCount(unanswered, { timeout: 20_000 });
    await expect(own.getByTestId('queue-figures')).toContainText(`1 of ${place.seen} comments seen`);
    await own.getByRole('button', { name: /^Questions/ }).click();
    await expect(items).toHaveCount(place.questions);
    await own.getByRole('button', { name: /^Critical \d/ }).click();
    await expect(items).toHaveCount(1);
    await expect(items.first()).toContainText(critical.text);
    await expect(items.first().getByRole('link')).toHaveAttribute('href', place.link);

    await items.first().getByRole('button', { name: critical.author }).first().click();
    await own.getByRole('checkbox', { name: 'customer', exact: true }).check();
    await own.getByRole('textbox', { name: 'Note' }).fill('was promised a new one');
    await own.getByRole('button', { name: 'Save' }).click();
    await expect(own.getByTestId('known-authors')).toContainText('was promised a new one');
    await expect(items.first()).toContainText('customer');
    await items.first().getByRole('button', { name: /^Done/ }).click();
    await expect(items).toHaveCount(0);

    await own.getByLabel('Your words, one per line').fill('passive income\ncasino');
    await own.getByLabel('Your words, one per line').blur();
    await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await own.getByRole('button', { name: 'Copy for VK’s filter' }).click();
    await expect.poll(() => own.evaluate(() => navigator.clipboard.readText())).toBe('passive income, casino');

    await own.reload();
    await expect(items).toHaveCount(unanswered - 1);
    await expect(own.getByTestId('known-authors')).toContainText('was promised a new one');
    await reloadPost(page, place);
    await expect(aside(page)).toHaveText(`${unanswered - 1} unanswered`);
  });
}

test('what understands comments is put into a page once, whoever wants it', async ({ chromium, openPage }) => {
  const background = await chromium.background();
  await background.evaluate(() => {
    const { scripting } = chrome;
    const inject = scripting.executeScript.bind(scripting);
    const injected: string[] = [];
    Object.assign(globalThis, { injected });
    scripting.executeScript = ((order: { files?: string[] }) => {
      injected.push(...(order.files ?? []));
      return inject(order as never);
    }) as never;
  });
  for (const place of REPLY_PAGES) {
    const { page } = await openPage(place.url);
    const { first, ...post } = place;
    if (first) await page.locator(first).click();
    await expect(commentsBlock(page)).toBeVisible();
    await answerFirstComment(page, post);
    await openByTyping(page);
    await page.close();
  }
  const injected: string[] = await background.evaluate(() => Reflect.get(globalThis, 'injected'));
  expect(injected.filter((file) => file === '/replies.js')).toHaveLength(REPLY_PAGES.length);
  expect(injected.filter((file) => file === '/comments.js')).toHaveLength(REPLY_PAGES.length);
});

declare const chrome: { scripting: { executeScript(order: never): Promise<unknown> } };
