import { expect, test } from '../support/firefox-test';
import { loadStandIns } from '../support/stand-ins';
import { shownAudience } from '../support/walk-audience';

const bought = (await loadStandIns())
  .flatMap(({ communities }) => communities)
  .find(({ slug }) => slug === 'vk-bought-members');

test('the members box of a VK group, opened and scrolled, raises its signs', async ({ openPage }) => {
  const { page } = await openPage(bought?.url ?? '');
  await page.waitForFunction(() => document.querySelector('lorgnette-overlay')?.shadowRoot?.querySelector('h2'));
  await page.evaluate(openAndScroll, bought?.audience?.steps[0]?.click ?? '');
  await expect.poll(() => page.evaluate(shownAudience)).toMatchObject({ verdict: 'flagged' });
  await page.evaluate(() => {
    const root = document.querySelector('lorgnette-overlay')?.shadowRoot;
    root?.querySelector<HTMLElement>('[data-testid="audience"] summary')?.click();
  });
  await expect
    .poll(() => page.evaluate(shownAudience))
    .toMatchObject({ signs: { 'fresh-ids': 'strong', 'id-batches': 'strong' } });
});

async function openAndScroll(selector: string): Promise<void> {
  document.querySelector<HTMLElement>(selector)?.click();
  for (let round = 0; round < 8; round++) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    const list = document.querySelector('[data-testid="members-scroll"]');
    list?.scrollTo(0, list.scrollHeight);
  }
}
