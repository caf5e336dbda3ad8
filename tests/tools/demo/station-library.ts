import type { Page } from '@playwright/test';
import { exchangeWords } from '../../../lib/i18n/exchange';
import { libraryWords } from '../../../lib/i18n/library';
import { speaker } from '../../../lib/i18n/speaker';
import { openWorkspaceAt } from '../../e2e/support/open-workspace';
import { promise, type Round, type Station, textLike, textOf } from './station';

const rows = (page: Page) => page.getByTestId('library-row');
const total = (page: Page) => textLike(page, 'library-total', /\d/);

/** The library as a table and as pictures, a search in Russian, an open post with its history. */
export const libraryStation: Station = {
  name: 'library',
  async walk(round) {
    const { browser, step, language } = round;
    const say = speaker(libraryWords[language], language);
    const page = await openWorkspaceAt(browser);
    await step('table', page, async () => {
      await rows(page).nth(8).waitFor();
      return total(page);
    });
    await step('search-in-russian', page, async () => {
      const all = await total(page);
      await page.getByTestId('library-search').fill('чайники network:vk er:>0.3%');
      await page.waitForFunction(
        (before) => document.querySelector('[data-testid="library-total"]')?.textContent !== before,
        all,
      );
      promise((await rows(page).count()) > 1, 'a search for «чайники» finds hardly anything');
      return total(page);
    });
    await page.getByTestId('library-search').fill('');
    await step('post-with-history', page, async () => {
      await page.getByTestId('library-search').fill('"карту вкусов"');
      await textLike(page, 'library-total', /^1 /);
      await rows(page).first().click();
      await page
        .getByTestId('post-detail')
        .getByRole('tab', { name: say('detail.figures') })
        .click();
      const told = await textOf(page, 'detail-history');
      await page.getByTestId('detail-history').evaluate((history) => history.scrollIntoView({ block: 'end' }));
      return told;
    });
    await step('post-with-notes', page, async () => {
      await page
        .getByTestId('post-detail')
        .getByRole('tab', { name: say('detail.notes') })
        .click();
      const note = page.getByLabel(say('detail.note'), { exact: true });
      await note.evaluate((field) => field.scrollIntoView({ block: 'end' }));
      const written = await note.inputValue();
      promise(written !== '', 'the note is gone');
      return written;
    });
    await page.keyboard.press('Escape');
    await page.getByTestId('library-search').fill('');
    await step('pictures', page, async () => {
      await page.getByRole('button', { name: say('library.asBoard'), exact: true }).click();
      await page.getByTestId('library-card').nth(3).waitFor();
      await page.waitForTimeout(300);
      return total(page);
    });
    await page.getByRole('button', { name: say('library.asTable'), exact: true }).click();
    await work(round, page);
  },
};

/** What is done with posts: coding, taking along, throwing away. */
async function work({ step, language }: Round, page: Page): Promise<void> {
  const say = speaker(libraryWords[language], language);
  await step('selection', page, async () => {
    await rows(page).first().waitFor();
    await page.getByTestId('library-table').focus();
    for (const key of ['Home', 'Shift+ArrowDown', 'Shift+ArrowDown']) await page.keyboard.press(key);
    return textOf(page, 'bulk-bar');
  });
  await page.getByRole('button', { name: say('bulk.clear') }).click();
  await step('codebook', page, async () => {
    await page.getByRole('tab', { name: say('library.codebook') }).click();
    return textOf(page, 'codebook');
  });
  await page.getByRole('tab', { name: say('library.posts') }).click();
  await step('coding', page, async () => {
    await page.getByRole('button', { name: say('library.code') }).click();
    await page.getByRole('button', { name: say('coding.start') }).click();
    await page.getByTestId('coding').locator('article').waitFor();
    for (const key of ['1', '2']) await page.keyboard.press(key);
    await textLike(page, 'coding-saved', new RegExp(say('coding.saved')));
    return textOf(page, 'coding-progress');
  });
  await page.keyboard.press('Escape');
  const exchange = speaker(exchangeWords[language], language);
  await step('export', page, async () => {
    await page.getByRole('button', { name: exchange('exchange.menu') }).click();
    await page.getByRole('button', { name: exchange('exchange.export') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/\d/).first().waitFor();
    return ((await dialog.textContent()) ?? '').trim();
  });
  await page.keyboard.press('Escape');
  await step('trash', page, async () => {
    await page.getByRole('tab', { name: new RegExp(say('library.trash', { n: 2 }).split(' ')[0] ?? '') }).click();
    await page.getByTestId('trash-row').first().waitFor();
    return textOf(page, 'trash');
  });
}
