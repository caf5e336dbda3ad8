import { expect, type Locator, type Page } from '@playwright/test';

/** The star of a post, wherever the page puts it. */
export function starOf(page: Page, id: string): Locator {
  return page.locator(`[data-testid="save-post"][data-post-id="${id}"]`).first();
}

/** The first post with a star, once the page has stopped putting others before it. */
export async function firstPost(page: Page): Promise<string> {
  let before: string | null = null;
  await expect
    .poll(
      async () => {
        const shown: string | null = await page.getByTestId('save-post').first().getAttribute('data-post-id');
        const settled = shown !== null && shown === before;
        before = shown;
        return settled;
      },
      { intervals: [700] },
    )
    .toBe(true);
  return before ?? '';
}

/** Where every post stands, and how tall the page is: with badges, and in the same moment without them. */
export function layoutBesideBadges(page: Page): Promise<{ badges: number; withBadges: number[]; without: number[] }> {
  return page.evaluate(() => {
    const measure = () => {
      const posts = [...document.querySelectorAll('[data-testid="post"], [aria-posinset], main a[href*="/p/"], .post')];
      const boxes = posts.map((post) => post.getBoundingClientRect());
      return [
        document.documentElement.scrollHeight,
        ...boxes.flatMap(({ x, y, width, height }) => [x, y, width, height]),
      ];
    };
    const badges = [...document.querySelectorAll('lorgnette-badge')];
    const withBadges = measure();
    for (const badge of badges) badge.remove();
    return { badges: badges.length, withBadges, without: measure() };
  });
}

/** Has the extension's background do what the browser makes it do at a choice in its context menu. */
export async function chooseInMenu(page: Page, id: string): Promise<void> {
  const background = page.context().serviceWorkers()[0];
  await background?.evaluate(
    async ([menuItemId, url]) => {
      const { chrome } = globalThis as unknown as { chrome: { tabs: Tabs; contextMenus: Menus } };
      const [tab] = await chrome.tabs.query({ url });
      chrome.contextMenus.onClicked.dispatch({ menuItemId, pageUrl: url }, tab);
      interface Tabs {
        query(of: object): Promise<object[]>;
      }
      interface Menus {
        onClicked: { dispatch(info: object, tab: object | undefined): void };
      }
    },
    [id, page.url()] as const,
  );
}
