import type { Page } from 'puppeteer-core';

/** Runs in the page: something about one star, found by its place. */
export function starAt(index: number) {
  const stars = [...document.querySelectorAll('lorgnette-badge')].map((badge) =>
    badge.shadowRoot?.querySelector<HTMLElement>('[data-testid="save-post"]'),
  );
  const { postId, saved } = stars[index]?.dataset ?? {};
  const box = stars[index]?.getBoundingClientRect();
  return { count: stars.length, postId, saved, x: (box?.x ?? 0) + 10, y: (box?.y ?? 0) + 10 };
}

/** Runs in the page: whether the star of one post says saved; undefined when the post has no star yet. */
export function savedPost(postId: string): string | undefined {
  for (const badge of document.querySelectorAll('lorgnette-badge')) {
    const star = badge.shadowRoot?.querySelector<HTMLElement>('[data-testid="save-post"]');
    if (star?.dataset.postId === postId) return star.dataset.saved;
  }
  return undefined;
}

/** Runs in the page: the words of a part of the panel; null when it is not there. */
export function inOverlay(testid: string): string | null {
  const found = document
    .querySelector('lorgnette-overlay')
    ?.shadowRoot?.querySelector<HTMLElement>(`[data-testid="${testid}"]`);
  return found?.textContent ?? null;
}

export async function pressStar(page: Page, index: number): Promise<void> {
  await page.evaluate(
    (at) => document.querySelectorAll('lorgnette-badge')[at]?.scrollIntoView({ block: 'center' }),
    index,
  );
  const { x, y } = await page.evaluate(starAt, index);
  await page.mouse.click(x, y);
}

export async function pressInOverlay(page: Page, testid: string): Promise<void> {
  await page.evaluate(
    (id) =>
      document
        .querySelector('lorgnette-overlay')
        ?.shadowRoot?.querySelector<HTMLElement>(`[data-testid="${id}"]`)
        ?.click(),
    testid,
  );
}
