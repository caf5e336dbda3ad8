import type { Page } from 'puppeteer-core';
import { openOwnPage } from '../support/firefox-own-page';
import { inOverlay, pressInOverlay } from '../support/firefox-saving';
import { expect, test } from '../support/firefox-test';
import { QUEUE_PAGES } from '../support/queue-pages';

const [facebook] = QUEUE_PAGES;

/** Runs in the page: rows of the list of comments in the panel. */
function shownRows() {
  const panel = document.querySelector('lorgnette-overlay')?.shadowRoot;
  const rows = [...(panel?.querySelectorAll<HTMLElement>('[data-testid="comment-row"]') ?? [])];
  return rows.map((row) => ({ state: row.dataset.state, text: row.textContent ?? '' }));
}

function openComments() {
  document
    .querySelector('lorgnette-overlay')
    ?.shadowRoot?.querySelector<HTMLElement>('[data-testid="comments"] summary')
    ?.click();
}

/** Runs in the page: whether the comment with these words is on screen, and lights up. */
function isPointedOut(words: string) {
  const lit = document.getAnimations().map(({ effect }) => (effect instanceof KeyframeEffect ? effect.target : null));
  const found = lit.find((element) => element?.textContent?.includes(words));
  const box = found?.getBoundingClientRect();
  return box !== undefined && box.bottom > 0 && box.top < innerHeight;
}

const aside = (page: Page) => page.evaluate(inOverlay, 'comments-aside');

test('the queue beside a post and in the workspace: filtered, shown, done, kept', async ({ firefox, openPage }) => {
  test.slow();
  if (!facebook) throw new Error('no page');
  const { critical, unanswered, seen } = facebook;
  const own = await openOwnPage(firefox, 'workspace.html#/replies/queue');
  const choice = { name: facebook.name, since: '2026-11-22T08:00:00.000Z', paused: false, withComments: true };
  await own.evaluate((data) => browser.runtime.sendMessage({ id: 1, type: 'collect', data, timestamp: Date.now() }), {
    community: facebook.community,
    choice,
  });

  const { page } = await openPage(facebook.url);
  await expect.poll(() => aside(page)).toBe(`${unanswered} unanswered`);
  await page.evaluate(openComments);
  await pressInOverlay(page, 'comments-negative');
  await expect
    .poll(() => page.evaluate(shownRows))
    .toEqual([{ state: 'unanswered', text: expect.stringContaining(critical.text) }]);
  await pressInOverlay(page, 'comment-show');
  await expect.poll(() => page.evaluate(isPointedOut, critical.text)).toBe(true);

  const items = () => own.$$eval('[data-testid="queue-item"]', (found) => found.map((item) => item.textContent ?? ''));
  await expect.poll(async () => (await items()).length, { timeout: 20_000 }).toBe(unanswered);
  expect((await items()).some((text) => text.includes(critical.text))).toBe(true);
  const figures = await own.$eval('[data-testid="queue-figures"]', (found) => found.textContent ?? '');
  expect(figures).toContain(`1 of ${seen} comments seen`);

  await pressInOverlay(page, 'comment-done');
  await expect.poll(() => aside(page)).toBe(`${unanswered - 1} unanswered`);
  await expect.poll(async () => (await items()).length).toBe(unanswered - 1);
  await page.reload();
  await expect.poll(() => aside(page)).toBe(`${unanswered - 1} unanswered`);
});

declare const browser: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
