import type { Page } from '@playwright/test';
import type { StandInStep } from '../../standins/contract';

/** Does on a stand-in's page what a person does to see more of an audience: opens, scrolls, points, closes. */
export async function walkAudience(page: Page, steps: readonly StandInStep[]): Promise<void> {
  for (const { click, nth = 0, scroll, hover, until, close } of steps) {
    // The panel may lie over it, and a person would move the panel away.
    await page.locator(click).nth(nth).dispatchEvent('click', undefined, { timeout: 8_000 });
    if (until) await page.locator(until).first().waitFor();
    for (let round = 0; scroll && round < scroll.times; round++) {
      const list = page.locator(scroll.inside);
      const before = await list.evaluate((element) => element.scrollHeight);
      await list.evaluate((element) => element.scrollTo(0, element.scrollHeight));
      await page
        .waitForFunction(
          ([inside, height]) => (document.querySelector(String(inside))?.scrollHeight ?? 0) > Number(height),
          [scroll.inside, before],
          { timeout: 1_500 },
        )
        .catch(() => undefined);
    }
    if (hover) await pointAt(page, hover.each, hover.count);
    if (close) await page.locator(close).first().dispatchEvent('click');
  }
}

/** Cards open for the row under the pointer; the rows are scrolled into view one by one, as by a person with patience. */
async function pointAt(page: Page, each: string, count: number): Promise<void> {
  await page.evaluate(
    async ([selector, wanted]) => {
      for (const row of [...document.querySelectorAll(String(selector))].slice(0, Number(wanted))) {
        row.scrollIntoView({ block: 'nearest' });
        row.dispatchEvent(new PointerEvent('pointerenter'));
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    [each, count],
  );
}

/** What the audience block says; runs in a page of the build with open shadow roots. */
export function shownAudience(): { verdict: string | undefined; signs: Record<string, string | undefined> } {
  const root = document.querySelector('lorgnette-overlay')?.shadowRoot;
  const block = root?.querySelector<HTMLElement>('[data-testid="audience"]');
  const signs = [...(block?.querySelectorAll<HTMLElement>('[data-testid="audience-sign"]') ?? [])];
  return {
    verdict: block?.dataset.verdict,
    signs: Object.fromEntries(signs.map(({ dataset }) => [dataset.sign ?? '', dataset.level])),
  };
}
