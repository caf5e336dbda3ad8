import type { Page } from '@playwright/test';

/** The block of comments in the panel; build with open shadow roots. */
export interface ShownComments {
  aside: string;
  rows: { key: string; state: string; text: string; labels: string[] }[];
  said: string;
}

export function commentsBlock(page: Page) {
  return page.locator('lorgnette-overlay').getByTestId('comments');
}

/** What the block shows, opened. */
export async function shownComments(page: Page): Promise<ShownComments> {
  const block = commentsBlock(page);
  return {
    aside: (await block.getByTestId('comments-aside').textContent()) ?? '',
    said: (await block.textContent()) ?? '',
    rows: await block.getByTestId('comment-row').evaluateAll((rows) =>
      rows.map((row) => ({
        key: row.getAttribute('data-key') ?? '',
        state: row.getAttribute('data-state') ?? '',
        text: row.textContent ?? '',
        labels: [...row.querySelectorAll('[data-testid="comment-label"]')].map((label) => label.textContent ?? ''),
      })),
    ),
  };
}
