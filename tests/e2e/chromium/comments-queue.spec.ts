import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { madeUpTemplate } from '../../support/made-up-reply';
import { madeUpComment, madeUpSave } from '../../support/made-up-saves';
import { answerFirstComment, openByTyping, palette } from '../support/chromium-replies';
import { expect, test } from '../support/chromium-test';
import { commentsBlock, shownComments } from '../support/comments-panel';
import { fillLibrary, openWorkspaceAt } from '../support/open-workspace';
import { REPLY_PAGES } from '../support/reply-pages';
import { askBackground } from '../support/saving-page';

const POST = 'https://vk.com/wall-220010001_9011';
const COMMUNITY = 'vk|-220010001';
const HOSTILE = '<img src=x onerror="document.title=1"> {{7*7}}';
const row = (page: Page, text: string) => commentsBlock(page).getByTestId('comment-row').filter({ hasText: text });
const collect = (page: Page, community: string, name: string) =>
  askBackground(page, 'collect', {
    community,
    choice: { name, since: '2026-11-22T08:00:00.000Z', paused: false, withComments: true },
  });

test('the panel shows who waits for an answer, with the words; done survives a reload', async ({ openPage }) => {
  const { page } = await openPage(POST);
  const block = commentsBlock(page);
  await expect(block.getByTestId('comments-aside')).toHaveText('2 unanswered');
  await block.locator('summary').click();
  const { rows, said } = await shownComments(page);
  expect(rows.map(({ labels }) => labels)).toEqual([
    ['question: сколько стоит, ?', 'price: сколько стоит'],
    ['praise: понравилось'],
  ]);
  expect(said).toContain('of 3 comments seen');

  await row(page, 'Сколько стоит').getByTestId('comment-done').click();
  await expect(block.getByTestId('comments-aside')).toHaveText('1 unanswered');
  await block.getByTestId('comments-done').click();
  expect((await shownComments(page)).rows.map(({ state }) => state)).toEqual(['done', 'answered']);

  await page.reload();
  await expect(block.getByTestId('comments-aside')).toHaveText('1 unanswered');
  await block.locator('summary').click();
  await block.getByTestId('comments-done').click();
  await row(page, 'Сколько стоит').getByTestId('comment-done').click();
  await expect(block.getByTestId('comments-aside')).toHaveText('2 unanswered');
});

test('the panel leads to the comment on the page, and to its box once it is open', async ({ chromium, openPage }) => {
  const own = await openWorkspaceAt(chromium);
  const fitting = { ...madeUpTemplate('z'), title: 'Z: opening hours', folder: 'question', language: 'any' };
  expect(await askBackground(own, 'putTemplate', fitting)).toEqual({ state: 'saved' });
  const { page } = await openPage(POST);
  const block = commentsBlock(page);
  await block.locator('summary').click();
  await block.getByTestId('comments-all').click();
  await row(page, 'в субботу').getByTestId('comment-show').click();
  await expect(block.getByTestId('comments-told')).toHaveText('');
  await row(page, 'в субботу').getByTestId('comment-reply').click();
  await expect(block.getByTestId('comments-told')).toContainText('Press the reply link');

  const [vk] = REPLY_PAGES;
  if (vk) await answerFirstComment(page, vk);
  await openByTyping(page);
  await expect.poll(async () => (await palette(page))?.said).toContain('The comment speaks of: ?');
  expect((await palette(page))?.rows[0]).toBe('z');
  await page.keyboard.press('Escape');
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await row(page, 'в субботу').getByTestId('comment-reply').click();
  await expect.poll(() => palette(page)).toBeDefined();
});

test('comments kept while browsing stand in the queue of the workspace', async ({ chromium, openPage }) => {
  const own = await openWorkspaceAt(chromium, '#/replies/queue');
  await expect(own.getByText('No comments are kept yet')).toBeVisible();
  await collect(own, COMMUNITY, 'Tea');
  const { page } = await openPage(POST);
  await expect(commentsBlock(page)).toBeVisible();
  const items = own.getByTestId('queue-item');
  await expect(items).toHaveCount(2, { timeout: 15_000 });
  await expect(items.first()).toContainText('Сколько стоит');
  await expect(own.getByTestId('queue-figures')).toContainText('1 of 3 comments seen');
  await expect(items.first().getByRole('link')).toHaveAttribute(
    'href',
    'https://vk.com/wall-220010001_9011?reply=9104',
  );
  await items.first().getByRole('button', { name: /^Done/ }).click();
  await expect(items).toHaveCount(1);
  await page.reload();
  await expect(commentsBlock(page).getByTestId('comments-aside')).toHaveText('1 unanswered');
});

test('critical comments, notes and stop words; hostile names stay text', async ({ chromium }) => {
  const own = await openWorkspaceAt(chromium, '#/replies/queue');
  await collect(own, 'vk|-7', HOSTILE);
  const said = (id: string, text: string, change = {}) =>
    madeUpComment({ id, text, authorId: '100', authorName: HOSTILE, ...change });
  await fillLibrary(own, [
    madeUpSave(
      { id: '-7_1', url: 'https://vk.com/wall-7_1' },
      {
        comments: [
          said('1', 'This is terrible and disappointing'),
          said('2', 'Пассивный доход, онлайн казино', { authorId: '101', authorName: 'Guest' }),
          said('3', 'Where is my order?', { authorId: '102', authorName: 'Anna' }),
        ],
      },
    ),
  ]);
  await expect(own.getByTestId('queue-item')).toHaveCount(3);
  await own.getByRole('checkbox', { name: 'Critical comment: Anna' }).click();
  await expect(own.getByTestId('negativity').getByRole('row')).toHaveCount(3);
  await own.getByRole('checkbox', { name: 'Critical comment: Anna' }).click();
  await expect(own.getByTestId('negativity').getByRole('row')).toHaveCount(2);

  await own.getByTestId('negativity').getByRole('button', { name: HOSTILE }).click();
  await own.getByRole('checkbox', { name: 'critic', exact: true }).check();
  await own.getByRole('textbox', { name: 'Note' }).fill('asks every week');
  await own.getByRole('button', { name: 'Save' }).click();
  await expect(own.getByTestId('known-authors')).toContainText('asks every week');

  await own.getByRole('button', { name: 'Add “онлайн казино”' }).click();
  await own.getByRole('button', { name: 'Add “пассивный доход”' }).click();
  await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await own.getByRole('button', { name: 'Copy for VK’s filter' }).click();
  await expect.poll(() => own.evaluate(() => navigator.clipboard.readText())).toBe('онлайн казино, пассивный доход');

  await own.reload();
  await expect(own.getByLabel('Your words, one per line')).toHaveValue('онлайн казино\nпассивный доход');
  await expect(own.getByTestId('queue-item').filter({ hasText: 'terrible' })).toContainText('critic');
  expect(await own.locator('img[src="x"]').count()).toBe(0);
  expect((await new AxeBuilder({ page: own }).analyze()).violations.map(({ id }) => id)).toEqual([]);
});
