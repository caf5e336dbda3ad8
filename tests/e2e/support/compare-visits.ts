import { expect, type Page } from '@playwright/test';
import type { RunningChromium } from './chromium';
import { readPanel, type ShownFigures } from './read-panel';
import { loadStandIns } from './stand-ins';

/** A community that was visited, as the panel showed it. */
export interface Visited {
  /** `<network>|<id>` */
  key: string;
  shown: ShownFigures;
}

/** Opens stand-in communities one after the other, and waits until the background has kept what can be compared. */
export async function visitCommunities(
  chromium: RunningChromium,
  openPage: () => Promise<{ page: Page }>,
  slugs: readonly string[],
): Promise<Visited[]> {
  const communities = (await loadStandIns()).flatMap((standIn) => standIn.communities);
  const earlier = await keptVisits(chromium);
  const visited: Visited[] = [];
  const { page } = await openPage();
  for (const slug of slugs) {
    const community = communities.find((one) => one.slug === slug);
    if (community === undefined) throw new Error(`no stand-in community is called ${slug}`);
    await page.goto(community.url);
    await expect(page.getByTestId('er-headline').or(page.getByTestId('er-reason'))).toBeVisible();
    const known = [...earlier, ...visited.map(({ key }) => key)];
    await expect.poll(async () => (await keptVisits(chromium)).length).toBe(known.length + 1);
    // Later answers improve the record for a moment; the panel and the record then say the same.
    await page.waitForTimeout(2_500);
    const key = (await keptVisits(chromium)).find((one) => !known.includes(one)) ?? '';
    visited.push({ key, shown: await readPanel(page) });
  }
  return visited;
}

/** Opens the comparison of these communities in a tab of its own. */
export async function openComparison(chromium: RunningChromium, page: Page, query: string): Promise<void> {
  await page.goto(`${await chromium.extensionUrl('workspace.html')}#/compare/${encodeURIComponent(query)}`);
}

/** Keys of the visits that can be compared, as the background's database holds them. */
async function keptVisits(chromium: RunningChromium): Promise<string[]> {
  const background = await chromium.background();
  return background.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const open = indexedDB.open('lorgnette');
        open.onerror = () => resolve([]);
        open.onsuccess = () => {
          const base = open.result;
          if (!base.objectStoreNames.contains('visits')) {
            base.close();
            return resolve([]);
          }
          const all = base.transaction('visits').objectStore('visits').getAllKeys();
          all.onsuccess = () => {
            base.close();
            resolve(all.result.map(String));
          };
        };
      }),
  );
}
