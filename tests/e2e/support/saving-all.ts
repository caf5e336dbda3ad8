import { expect, type Page } from '@playwright/test';

/** Scrolls a wall until "Save n seen" has so many. */
export async function scrollForMoreThan(page: Page, least: number): Promise<void> {
  const all = page.getByTestId('save-all');
  await expect(all).toHaveText(/Save [1-9]\d* seen/);
  await expect(async () => {
    await page.mouse.move(500, 500);
    await page.mouse.wheel(0, 5_000);
    expect(Number(/\d+/.exec((await all.textContent()) ?? '')?.[0])).toBeGreaterThan(least);
  }).toPass();
}

/** Runs in the page: presses the button again in the moment in which the first 25 were acknowledged. */
export function stopAfterFirstBatch(): void {
  const root = document.querySelector('lorgnette-overlay')?.shadowRoot;
  const find = (id: string) => root?.querySelector<HTMLElement>(`[data-testid="${id}"]`);
  const told = find('save-told');
  if (!told) throw new Error('no place that tells how far saving is');
  const watch = new MutationObserver(() => {
    if (!/^Saving: 25 of /.test(told.textContent)) return;
    watch.disconnect();
    find('save-all')?.click();
  });
  watch.observe(told, { childList: true, characterData: true, subtree: true });
}
