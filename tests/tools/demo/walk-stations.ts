import { launchChromium } from '../../e2e/support/chromium';
import type { OfflineNetwork } from '../../e2e/support/offline-network';
import { openWorkspaceAt } from '../../e2e/support/open-workspace';
import { fillExtension } from './fill-extension';
import type { Dress, Round, Station } from './station';
import { takePicture } from './take-picture';

/** One picture of a station. */
export interface Seen {
  station: string;
  step: string;
  dress: Dress;
  /** What the page says there. */
  shown: string;
  problem?: string;
}

/** How long anything may take to appear; far more than it needs, for slow machines. */
const PATIENCE_MS = 12_000;

/** Walks all stations in one browser of each dress. A station that cannot go on leaves a picture of where it stopped. */
export async function walkStations(
  stations: readonly Station[],
  dresses: readonly Dress[],
  {
    network,
    extensionDir,
    folder,
    first,
  }: { network: OfflineNetwork; extensionDir: string; folder: string; first: number },
): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (const dress of dresses) {
    const browser = await launchChromium({ network, extensionDir, ...dress });
    browser.context.setDefaultTimeout(PATIENCE_MS);
    const language = dress.locale === 'ru-RU' ? 'ru' : 'en';
    try {
      const now = new Date();
      const desk = await openWorkspaceAt(browser, '#/help');
      await fillExtension(desk, language, now);
      for (const station of stations) await walkOne(station, { browser, network, desk, language, now }, dress);
    } finally {
      await browser.close();
    }
  }
  return seen;

  async function walkOne(station: Station, round: Omit<Round, 'step'>, dress: Dress): Promise<void> {
    const step: Round['step'] = async (name, page, show, whole = false) => {
      const entry: Seen = { station: station.name, step: name, dress, shown: '' };
      seen.push(entry);
      const failure = await show().then(
        (shown) => {
          entry.shown = shown.replace(/\s+/g, ' ').slice(0, 60);
        },
        (error: unknown) => error,
      );
      if (failure !== undefined) entry.problem = firstLine(failure);
      const number = String(first + seen.length).padStart(2, '0');
      const dressed = `${dress.dark ? 'dark' : 'light'}-${round.language}`;
      await takePicture(page, `${folder}/${number}-${station.name}-${name}-${dressed}.png`, whole);
      if (failure !== undefined) throw failure;
    };
    const before = seen.length;
    await station.walk({ ...round, step }).catch((error: unknown) => {
      if (seen.slice(before).some(({ problem }) => problem !== undefined)) return;
      seen.push({ station: station.name, step: 'on the way', dress, shown: '', problem: firstLine(error) });
    });
    for (const page of round.browser.context.pages()) if (page !== round.desk) await page.close();
  }
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error)
    .split('\n')
    .slice(0, 3)
    .join(' ')
    .slice(0, 300);
}
