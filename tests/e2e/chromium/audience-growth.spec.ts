import { expect, test } from '../support/chromium-test';
import { loadStandIns } from '../support/stand-ins';
import { shownAudience, walkAudience } from '../support/walk-audience';

const healthy = (await loadStandIns())
  .flatMap(({ communities }) => communities)
  .find(({ slug }) => slug === 'vk-healthy-members');

/** Members on ten days before today: about ten more a day, three thousand at once, and most of them lost again. */
const MEMBERS = [6300, 6309, 6321, 6330, 6342, 6351, 6360, 9400, 8100, 6900];

test('jumps between the user’s own visits, and what was lost later, are shown as context', async ({
  chromium,
  openPage,
}) => {
  const background = await chromium.background();
  await background.evaluate(async (members) => {
    while (!(await indexedDB.databases()).some(({ name }) => name === 'lorgnette')) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await new Promise((resolve) => {
      const open = indexedDB.open('lorgnette');
      open.onsuccess = () => {
        const write = open.result.transaction('snapshots', 'readwrite');
        members.forEach((value, i) => {
          const at = new Date(Date.now() - (members.length - i) * 86_400_000).toISOString();
          const day = at.slice(0, 10);
          write.objectStore('snapshots').put({
            key: `vk|-220110011|${day}`,
            community: 'vk|-220110011',
            network: 'vk',
            communityId: '-220110011',
            name: 'Клуб «Тихие тропы»',
            day,
            at,
            members: { kind: 'exact', value },
            engagement: { reason: 'TOO_FEW_POSTS' },
            adapter: 'vk 2026-11-22',
            guest: false,
          });
        });
        write.oncomplete = resolve;
      };
    });
  }, MEMBERS);
  const { page } = await openPage(healthy?.url);
  await expect(page.getByTestId('er-headline')).toBeVisible();
  await page.getByTestId('audience').locator('summary').first().click();
  await walkAudience(page, healthy?.audience?.steps ?? []);
  // Context: the verdict stays what lists and comments make of it.
  await expect
    .poll(() => page.evaluate(shownAudience))
    .toMatchObject({ verdict: 'none', signs: { 'growth-jump': 'strong' } });
  const sign = page.locator('[data-sign="growth-jump"]');
  await expect(sign).toContainText('context only');
  await expect(sign).toContainText('Much of it was lost later.');
  await sign.getByText('Examples').click();
  await expect(sign.getByTestId('audience-example')).toHaveCount(1);
  await expect(sign.getByTestId('audience-example')).toContainText('+3,040 after');
  await page.getByTestId('audience').screenshot({ path: test.info().outputPath('growth.png') });
});
