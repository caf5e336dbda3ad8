import { expect, type Locator, type Page } from '@playwright/test';

/** The star of a post, wherever the page puts it. */
export function starOf(page: Page, id: string): Locator {
  return page.locator(`[data-testid="save-post"][data-post-id="${id}"]`).first();
}

/** The first post with a star in a page or a part of it, once nothing more is put before it. */
export async function firstPost(page: Page | Locator): Promise<string> {
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

/** By how much posts and their page are larger with badges than without them, in px, at one moment. */
export function growthByBadges(page: Page): Promise<{ badges: number; wider: number; taller: number; page: number }> {
  return page.evaluate(() => {
    const measure = () => ({
      page: document.documentElement.scrollHeight,
      posts: [
        ...document.querySelectorAll(
          '[data-testid="post"], .post, [aria-posinset], article, main a:has(img), [role="main"] a:has(img)',
        ),
      ].map((post) => post.getBoundingClientRect()),
    });
    const badges = [...document.querySelectorAll('lorgnette-badge')];
    const full = measure();
    for (const badge of badges) badge.remove();
    const bare = measure();
    const most = (side: 'width' | 'height') =>
      Math.max(...full.posts.map((post, index) => post[side] - (bare.posts[index]?.[side] ?? 0)));
    return { badges: badges.length, wider: most('width'), taller: most('height'), page: full.page - bare.page };
  });
}

/**
 * Has the extension's background do what the browser makes it do at a choice in its context menu, which Chromium draws
 * where no driver reaches; in Firefox the real entry is pressed (`firefox-menu.ts`).
 */
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

/** What people see beside the first stars: words of the post, texts of its pictures, addresses of its links. */
export function shownBeside(place: Locator, most: number): Promise<{ id: string; words: string; links: string[] }[]> {
  return place.evaluate((root, limit) => {
    const frames = '[data-testid="post"], .post, ._post, [aria-posinset], article, main a[href], [role="main"] a[href]';
    const badges = [...root.querySelectorAll('lorgnette-badge')];
    const found = badges.flatMap((badge) => {
      const id = badge.shadowRoot?.querySelector('[data-testid="save-post"]')?.getAttribute('data-post-id');
      const frame = badge.closest(frames);
      if (!id || !frame) return [];
      const pictures = [...frame.querySelectorAll('img')].map(({ alt }) => alt);
      const anchors = [frame, ...frame.querySelectorAll('a[href]')];
      const links = anchors.map((link) => link.getAttribute('href') ?? '').filter(Boolean);
      return [{ id, words: [frame.textContent ?? '', ...pictures].join(' ').trim(), links }];
    });
    return found.slice(0, limit);
  }, most);
}
