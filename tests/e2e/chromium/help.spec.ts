import { expect, test } from '../support/chromium-test';
import { openWorkspaceAt } from '../support/open-workspace';

test('the practice community: figures add up, a bar leads to its post, a star stores nothing', async ({ chromium }) => {
  const page = await openWorkspaceAt(chromium, '#/help');
  const practice = page.getByTestId('practice');
  // (likes + comments + shares) of the 14 counted posts over 3,412 members, the median by hand.
  await expect(practice.getByTestId('er-headline')).toHaveAttribute('data-value', String(82 / 3412));
  await expect(practice.getByTestId('er-exclusions')).toContainText('1 pinned');

  const ranAway = practice.getByTestId('practice-post').filter({ hasText: 'glued with gold' });
  await expect(ranAway.getByTestId('post-badge')).toContainText('usual');
  await expect(ranAway).not.toBeInViewport();
  const bars = practice.getByRole('slider');
  await bars.focus();
  for (let step = 0; step < 11; step += 1) await page.keyboard.press('ArrowLeft');
  await expect(bars).toHaveAttribute('aria-valuetext', /glued with gold/);
  await page.keyboard.press('Enter');
  await expect(ranAway).toBeInViewport();

  // The star stands first: figures come later than it, and it must not move from under the pointer.
  const left = async (testid: string) => (await ranAway.getByTestId(testid).boundingBox())?.x ?? Number.NaN;
  expect(await left('save-post')).toBeLessThan(await left('post-badge'));
  await ranAway.getByTestId('save-post').click();
  await expect(ranAway.getByTestId('save-post')).toHaveAttribute('data-saved', 'true');
  await expect(practice.getByRole('status')).toContainText('practice only');
  await page.goto(await chromium.extensionUrl('workspace.html#/library'));
  await expect(page.getByTestId('library-row')).toHaveCount(0);
});

test('the browser gives us every key that we suggest', async ({ chromium }) => {
  const page = await openWorkspaceAt(chromium, '#/help');
  const steps = page.getByTestId('first-steps');
  await expect(steps.locator('kbd')).toHaveText(['Alt+Shift+E', 'Alt+Shift+S']);
});
