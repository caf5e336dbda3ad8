import { openOwnPage } from '../support/firefox-own-page';
import { inOverlay, pressInOverlay } from '../support/firefox-saving';
import { expect, test } from '../support/firefox-test';
import { loadStandIns } from '../support/stand-ins';

const studio = (await loadStandIns())
  .flatMap(({ communities }) => communities)
  .find(({ slug }) => slug === 'instagram-studio');

test('the audit in the panel: filled, ticked, kept, and found in the workspace', async ({ firefox, openPage }) => {
  const { page } = await openPage(studio?.url ?? '');
  const aside = () => page.evaluate(inOverlay, 'audit-aside');
  await expect.poll(aside).toMatch(/^\d of 11$/);
  const before = Number.parseInt((await aside()) ?? '', 10);
  await page.evaluate(openAndTick);
  await expect.poll(aside).toBe(`${before + 1} of 11`);
  await pressInOverlay(page, 'audit-keep');
  await expect.poll(() => page.evaluate(inOverlay, 'audit-told')).toBe(`Audit kept: ${before + 1} of 11`);

  const own = await openOwnPage(firefox, 'workspace.html#/plan/view=audit');
  const history = () => own.evaluate(() => document.querySelector('[data-testid="audit-history"]')?.textContent ?? '');
  await expect.poll(history).toContain(`${before + 1} of 11 in order`);
});

/** Runs in the page: opens the block and ticks the first way to tick contacts. */
function openAndTick(): void {
  const block = document.querySelector('lorgnette-overlay')?.shadowRoot?.querySelector('[data-testid="audit"]');
  block?.querySelector('summary')?.click();
  block?.querySelector<HTMLElement>('[data-item="contacts"] input')?.click();
}
