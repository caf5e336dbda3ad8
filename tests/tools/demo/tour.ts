import type { Page } from '@playwright/test';
import { launchChromium } from '../../e2e/support/chromium';
import { mismatches } from '../../e2e/support/expected-figures';
import type { OfflineNetwork } from '../../e2e/support/offline-network';
import { readPanel, type ShownFigures } from '../../e2e/support/read-panel';
import { shownAudience, walkAudience } from '../../e2e/support/walk-audience';
import type { StandInCommunity } from '../../standins/contract';
import { takePicture } from './take-picture';

/** One look at one community. */
export interface Stop {
  network: string;
  community: StandInCommunity;
  dark: boolean;
  locale: string;
}

export interface Sight extends Stop {
  figures: ShownFigures;
  /** What the audience block says, where the community is there to show it. */
  audience: string | null;
  problems: string[];
  screenshot: string;
}

/** How long a figure may take to appear and settle; far more than it needs, for slow machines. */
const PATIENCE_MS = 15_000;

/** Every community in light and English; the first of each network also dark, and the very first in Russian. */
export function planTour(networks: readonly { network: string; communities: readonly StandInCommunity[] }[]): Stop[] {
  const stops = networks.flatMap(({ network, communities }) =>
    communities.map((community) => ({ network, community, dark: false, locale: 'en-US' })),
  );
  const first = stops.filter((stop, index) => stops.findIndex(({ network }) => network === stop.network) === index);
  return [
    ...stops,
    ...first.map((stop) => ({ ...stop, dark: true })),
    ...first.slice(0, 1).map((stop) => ({ ...stop, locale: 'ru-RU' })),
  ];
}

/** Walks the stops in as few browsers as possible, and takes a picture at each. */
export async function walk(
  stops: readonly Stop[],
  network: OfflineNetwork,
  extensionDir: string,
  folder: string,
): Promise<Sight[]> {
  const sights: Sight[] = [];
  for (const [dark, locale] of distinct(stops)) {
    const browser = await launchChromium({ network, extensionDir, dark, locale });
    try {
      await browser.background();
      for (const stop of stops.filter((candidate) => candidate.dark === dark && candidate.locale === locale)) {
        const page = await browser.context.newPage();
        const number = String(sights.length + 1).padStart(2, '0');
        const screenshot = `${number}-${stop.community.slug}-${dark ? 'dark' : 'light'}-${locale.slice(0, 2)}.png`;
        sights.push({ ...stop, ...(await look(page, stop, `${folder}/${screenshot}`)), screenshot });
        await page.close();
      }
    } finally {
      await browser.close();
    }
  }
  return sights;
}

/** Looks until the figures are as promised or patience ends; answers that come later change the first figure. */
async function look(page: Page, { community }: Stop, picture: string) {
  await page.goto(community.url);
  const end = Date.now() + PATIENCE_MS;
  let figures = await readPanel(page);
  while (mismatches(community.expected, figures).length && Date.now() < end) {
    await page.waitForTimeout(150);
    figures = await readPanel(page);
  }
  // Badges are put on after the headline; two frames and a little is enough for the picture.
  await page.waitForTimeout(400);
  const problems = mismatches(community.expected, figures);
  const audience = await lookAtAudience(page, community);
  if (audience !== null && audience !== community.audience?.verdict)
    problems.push(`says "${audience}" of its audience instead of "${community.audience?.verdict}"`);
  await takePicture(page, picture);
  return { figures, audience, problems };
}

/** Opens what a person would open to learn about an audience, and the block that tells. */
async function lookAtAudience(page: Page, { audience }: StandInCommunity): Promise<string | null> {
  if (audience === undefined) return null;
  await walkAudience(page, audience.steps);
  await page.getByTestId('audience').locator('summary').first().click();
  const end = Date.now() + PATIENCE_MS;
  let seen = await page.evaluate(shownAudience);
  while (seen.verdict !== audience.verdict && Date.now() < end) {
    await page.waitForTimeout(150);
    seen = await page.evaluate(shownAudience);
  }
  await page.getByTestId('audience').scrollIntoViewIfNeeded();
  return seen.verdict ?? '—';
}

function distinct(stops: readonly Stop[]): [boolean, string][] {
  return [
    ...new Map(stops.map(({ dark, locale }) => [`${dark} ${locale}`, [dark, locale] as [boolean, string]])).values(),
  ];
}
