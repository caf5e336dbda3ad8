import { madeUpLibrary } from '../../support/made-up-library';
import { expect, test } from '../support/chromium-test';
import { fillLibrary, openWorkspaceAt } from '../support/open-workspace';

for (const extensionLocale of ['en-US', 'ru-RU'])
  test.describe(extensionLocale, () => {
    test.use({ extensionLocale });

    test('figures stand whole beside the filters in a window of 1,280 px', async ({ chromium }) => {
      const page = await openWorkspaceAt(chromium);
      await fillLibrary(page, madeUpLibrary());
      const table = page.getByTestId('library-table');
      await expect(page.getByTestId('filter-panel')).toBeVisible();
      await expect(page.getByTestId('library-row').first()).toBeVisible();
      const ends = await table.evaluate((grid) => {
        const edge = grid.parentElement?.getBoundingClientRect().right ?? 0;
        const heads = [...grid.querySelectorAll('th')];
        // Browsers of people have a scrollbar of 15 px, the test browser hides it.
        return heads
          .filter((head) => head.getBoundingClientRect().left < edge - 24)
          .map((head) => {
            const button = head.querySelector('button');
            const room = edge - 15 - head.getBoundingClientRect().right;
            return { head: head.textContent, room, cut: (button?.scrollWidth ?? 0) > (button?.clientWidth ?? 0) };
          });
      });
      expect(ends).toHaveLength(9);
      for (const { head, room, cut } of ends) {
        expect(room, `${head} ends inside`).toBeGreaterThanOrEqual(-1);
        expect(cut, `${head} is whole`).toBe(false);
      }
    });
  });

test('the focus goes on in the list when the bar goes, and comes back after Undo', async ({ chromium }) => {
  const page = await openWorkspaceAt(chromium);
  await fillLibrary(page, madeUpLibrary());
  const table = page.getByTestId('library-table');
  const boxes = page.getByTestId('library-row').locator('input');
  await boxes.nth(1).click();
  await page.getByTestId('bulk-bar').getByRole('button', { name: 'Trash' }).click();
  await expect(page.getByTestId('library-total')).toHaveText('59 posts');
  await expect(table).toBeFocused();
  await page.getByTestId('toast').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByTestId('library-total')).toHaveText('60 posts');
  await expect(table).toBeFocused();

  await boxes.nth(2).click();
  await page.getByTestId('bulk-bar').getByRole('button', { name: 'Deselect' }).click();
  await expect(table).toBeFocused();
});
