import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { exact, HIDDEN } from '../../../lib/model';
import { madeUpLibrary } from '../../support/made-up-library';
import { madeUpSave } from '../../support/made-up-saves';
import { expect, test } from '../support/chromium-test';
import { fillLibrary, openWorkspaceAt } from '../support/open-workspace';
import { askBackground } from '../support/saving-page';

const rows = (page: Page) => page.getByTestId('library-row');
const table = (page: Page) => page.getByTestId('library-table');

async function violations(page: Page): Promise<string[]> {
  const result = await new AxeBuilder({ page }).analyze();
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

test('an empty library teaches the first step', async ({ chromium }) => {
  const page = await openWorkspaceAt(chromium);
  await expect(page.getByTestId('empty')).toContainText('Click the star');
  await expect(page).toHaveTitle('Library · Lorgnette');
  expect(await violations(page)).toEqual([]);
});

test('finds word forms, filters by facet, sorts with unknown last, says what is wrong', async ({ chromium }) => {
  const page = await openWorkspaceAt(chromium);
  await fillLibrary(page, madeUpLibrary());
  await expect(page.getByTestId('library-total')).toHaveText('60 posts');
  await page.getByTestId('library-search').fill('чайников');
  await expect(page.getByTestId('library-total')).not.toHaveText('60 posts');
  await expect(rows(page).first()).toContainText('чайник');
  await page.getByTestId('library-search').fill('');
  await expect(page.getByTestId('library-total')).toHaveText('60 posts');
  await page.getByTestId('filter-panel').getByLabel('Instagram').click();
  await expect(page.getByTestId('filter-panel').getByLabel('Instagram')).toBeChecked();
  await expect(page.getByTestId('library-search')).toHaveValue('network:instagram');
  await expect(page.getByTestId('library-total')).toHaveText('12 posts');
  await page.getByTestId('query-chips').getByRole('button').click();
  await expect(page.getByTestId('library-total')).toHaveText('60 posts');

  const header = table(page).getByRole('button', { name: 'Likes' });
  for (const direction of ['descending', 'ascending']) {
    await header.click();
    await expect(page.locator(`th[aria-sort=${direction}]`)).toContainText('Likes');
    await table(page).press('End');
    await expect(rows(page).last()).toContainText('hidden');
    await table(page).press('Home');
    await expect(rows(page).first()).not.toContainText('hidden');
  }

  await page.getByTestId('library-search').fill('чай er:>much');
  await expect(page.getByTestId('search-problems')).toContainText('“much”'.slice(1, -1));
  await expect(page.getByTestId('library-total'), 'the last right result stays').toHaveText('60 posts');
});

test('tags many posts, takes it back, throws away and restores', async ({ chromium }) => {
  const page = await openWorkspaceAt(chromium);
  const library = madeUpLibrary();
  await fillLibrary(page, library);
  const tagged = `${library[0]?.post.network}|${library[0]?.post.id}`;
  await askBackground(page, 'editPosts', { keys: [tagged], edit: { addTags: ['promo'] } });
  await expect(page.getByTestId('library-total')).toHaveText('60 posts');
  await table(page).focus();
  await page.keyboard.press('Control+a');
  await expect(page.getByTestId('bulk-bar')).toContainText('60 selected');
  await page.getByRole('button', { name: 'Tag', exact: true }).click();
  await page.getByLabel('Add a tag').fill('promo');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('toast')).toContainText('60 posts changed');
  const promo = page.getByTestId('filter-panel').getByRole('group', { name: 'Tag' });
  await expect(promo).toContainText('60');
  await page.getByTestId('toast').getByRole('button', { name: 'Undo' }).click();
  await expect(promo, 'the post that had the tag before keeps it').toHaveText(/promo1$/);

  await page.getByRole('button', { name: 'Deselect' }).click();
  await table(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByTestId('bulk-bar')).toContainText('3 selected');
  await page.keyboard.press('Delete');
  await expect(page.getByTestId('library-total')).toHaveText('57 posts');
  await page.getByTestId('toast').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByTestId('library-total')).toHaveText('60 posts');

  await table(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await page.keyboard.press('Delete');
  await page.getByRole('tab', { name: /Trash/ }).click();
  await expect(page.getByTestId('trash-row')).toHaveCount(1);
  await page.getByRole('button', { name: 'Restore' }).click();
  await expect(page.getByText('The trash is empty')).toBeVisible();
  await page.getByRole('tab', { name: 'Posts' }).click();
  await expect(page.getByTestId('library-total')).toHaveText('60 posts');
});

test('codes by keyboard alone: start, choose, take back, go on', async ({ chromium }) => {
  const page = await openWorkspaceAt(chromium);
  await fillLibrary(page, madeUpLibrary(5));
  await askBackground(page, 'putVariable', {
    id: 'tone',
    name: 'Tone',
    kind: 'choices',
    options: ['warm', 'dry'],
    instruction: '',
    createdAt: '2026-11-22T10:00:00.000Z',
  });
  await expect(page.getByTestId('library-total')).toHaveText('5 posts');
  await page.keyboard.press('c');
  await expect(page.getByRole('dialog')).toContainText('Code 5 posts');
  // The variable came by a message; the library takes it in a moment later.
  await expect(page.getByRole('dialog').getByLabel('Tone')).toBeChecked();
  await page.keyboard.press('Enter');
  const progress = page.getByTestId('coding-progress');
  await expect(progress).toContainText('0 of 5 coded');
  await expect(page.getByTestId('coding').locator('article')).toBeVisible();
  await page.keyboard.press('3');
  await page.keyboard.press('1');
  await page.keyboard.press('2');
  await expect(progress).toContainText('1 of 5 coded');
  await expect(page.getByTestId('coding-saved')).toHaveText('saved');
  await page.keyboard.press('u');
  await page.keyboard.press('Enter');
  await page.keyboard.press('5');
  await page.keyboard.press('2');
  await expect(progress).toContainText('2 of 5 coded');
  await page.keyboard.press('Backspace');
  await expect(page.getByTestId('coding')).toContainText('Post 1 of 5');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByTestId('library-search').fill('code.Tone:warm');
  await expect(page.getByTestId('library-total')).toHaveText('1 post');
  await page.getByTestId('library-search').fill('category:news code.Tone:dry');
  await expect(page.getByTestId('library-total')).toHaveText('1 post');
});

test('an open post shows counts apart, the sum behind its ER, where it comes from; markup stays text', async ({
  chromium,
}) => {
  const page = await openWorkspaceAt(chromium);
  const at = '2026-11-22T10:00:00.000Z';
  const markup = '<img src=x onerror="document.title=1"><b>bold</b>';
  await fillLibrary(page, [
    madeUpSave(
      {
        text: markup,
        authorName: markup,
        reactions: exact(8),
        comments: exact(0),
        shares: HIDDEN,
        url: 'javascript:alert(1)',
      },
      {
        community: { id: '-7', kind: 'group', name: markup, members: exact(400), at },
        figures: { erF: 0.02, at },
        raw: `{"text":"${'<script>'}"}`,
      },
    ),
  ]);
  await rows(page).click();
  const detail = page.getByTestId('post-detail');
  await expect(detail.getByRole('heading', { level: 2 })).toHaveText(markup);
  await expect(detail.getByTestId('detail-counts')).toContainText(/Likes8Comments0Shareshidden/);
  await expect(detail.locator('img, b, script, a')).toHaveCount(0);
  await detail.getByRole('tab', { name: 'Figures' }).click();
  await expect(detail.getByTestId('detail-formula')).toContainText('(8 + 0) ÷ 400 = 2.00');
  await detail.getByRole('tab', { name: 'Source' }).click();
  await expect(detail.getByTestId('detail-provenance')).toContainText('wall.get');
  await expect(detail.getByTestId('detail-provenance')).toContainText('vk 2026-11-22');
  await detail.getByText('Raw payload', { exact: true }).click();
  await expect(detail.locator('pre')).toHaveText('{"text":"<script>"}');
  await detail.getByRole('tab', { name: 'Notes' }).click();
  await detail.getByLabel('Note', { exact: true }).fill('кружка как герой');
  await expect(detail.getByText('saved', { exact: true })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.getByTestId('library-search').fill('кружки');
  await expect(page.getByTestId('library-total')).toHaveText('1 post');
  await expect(page).toHaveTitle('Library · Lorgnette');
});

for (const [dark, extensionLocale] of [
  [false, 'ru-RU'],
  [true, 'en-US'],
] as const)
  test.describe(`${dark ? 'dark' : 'light'}, ${extensionLocale}`, () => {
    test.use({ dark, extensionLocale });

    test('table, open post and pictures pass axe', async ({ chromium }) => {
      const page = await openWorkspaceAt(chromium);
      await fillLibrary(page, madeUpLibrary());
      await expect(rows(page).first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await rows(page).nth(1).click();
      await expect(page.getByTestId('post-detail')).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByTestId('post-detail')).toHaveCount(0);
      await page.keyboard.press('b');
      await expect(page.getByTestId('library-card').first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    for (const view of ['settings', 'help'])
      test(`${view} pass axe and fit narrow windows`, async ({ chromium }) => {
        const page = await openWorkspaceAt(chromium, `#/${view}`);
        await expect(page.locator('h1')).toBeVisible();
        expect(await violations(page)).toEqual([]);
        await expectToFit(page);
      });

    test('the library fits narrow windows', async ({ chromium }) => {
      const page = await openWorkspaceAt(chromium);
      await fillLibrary(page, madeUpLibrary());
      await expect(rows(page).first()).toBeVisible();
      await expectToFit(page);
      await page.setViewportSize({ width: 320, height: 700 });
      await rows(page).first().click();
      await expect(page.getByTestId('post-detail')).toBeVisible();
      await expectToFit(page);
    });
  });

/** No scrolling of the page sideways at 320 px and at 125 % of a window of 1,280 px. */
async function expectToFit(page: Page): Promise<void> {
  for (const width of [1024, 320]) {
    await page.setViewportSize({ width, height: 700 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, `at ${width} px`).toBeLessThanOrEqual(0);
  }
}

test('everything is in reach of the keyboard, and the keys are listed', async ({ chromium }) => {
  const page = await openWorkspaceAt(chromium);
  await fillLibrary(page, madeUpLibrary(8));
  await expect(rows(page).first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('/');
  await expect(page.getByTestId('library-search')).toBeFocused();
  await page.keyboard.type('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByTestId('library-search').fill('');
  await table(page).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const detail = page.getByTestId('post-detail');
  await expect(detail).toBeVisible();
  const first = await detail.getAttribute('data-post-id');
  await page.keyboard.press('j');
  await expect(detail).not.toHaveAttribute('data-post-id', first ?? '');
  await page.keyboard.press('k');
  await expect(detail).toHaveAttribute('data-post-id', first ?? '');
  await page.keyboard.press('Escape');
  await expect(detail).toHaveCount(0);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('take the last choice back');
});
