/**
 * `npm run demo`: the extension on bundled stand-in pages, offline. With a display a real browser opens and stays;
 * without one (or with `-- --headless`) the same tour is walked, printed as a table and photographed.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type OfflineNetwork, startOfflineNetwork } from '../../e2e/support/offline-network';
import { loadStandIns } from '../../e2e/support/stand-ins';
import type { StandIn } from '../../standins/contract';
import { getBrowser } from '../browsers/get-browser';
import { buildVariants, outputFolder } from '../build/variants';
import { inProject } from '../project';
import { complain, duration, say } from '../terminal';
import { openForPeople } from './open-for-people';
import { sightTable, stationTable } from './printed';
import type { Dress } from './station';
import { stationsOf } from './stations';
import { planTour, walk } from './tour';
import { walkStations } from './walk-stations';

const FOLDER = 'demo-output';
/** The stations are walked in both languages and both themes; the tour ends in the second. */
const DRESSES: readonly Dress[] = [
  { dark: true, locale: 'ru-RU' },
  { dark: false, locale: 'en-US' },
];
const { values } = parseArgs({ options: { headless: { type: 'boolean' } } });
const visible = hasDisplay() && !values.headless;
const variant = visible ? 'chrome' : 'chrome-e2e';

const chromium = await getBrowser('chromium');
if ('missing' in chromium) stop(chromium.missing);
if (!(await buildVariants([variant]))) stop('The extension could not be built; see above.');
const standIns = await loadStandIns();
const network = await startOfflineNetwork(standIns);
try {
  if (visible) await openForPeople(standIns, network, inProject(outputFolder(variant)));
  else process.exitCode = (await tour(standIns, network)) ? 0 : 1;
} finally {
  await network.close();
}

async function tour(networks: readonly StandIn[], offline: OfflineNetwork): Promise<boolean> {
  const start = Date.now();
  const folder = inProject(FOLDER);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const extensionDir = inProject(outputFolder(variant));
  const sights = await walk(planTour(networks), offline, extensionDir, folder);
  say(`\n${sightTable(sights)}`);
  const place = { network: offline, extensionDir, folder, first: sights.length };
  const seen = await walkStations(stationsOf(networks), DRESSES, place);
  say(`\n${stationTable(seen)}`);

  for (const { community, problems } of sights)
    for (const problem of problems) complain(`${community.slug}: ${problem}`);
  for (const { station, step, problem } of seen) if (problem) complain(`${station}, ${step}: ${problem}`);
  for (const host of offline.offences) complain(`somebody asked for ${host}, which is not part of the demo`);
  const screens = sights.length + seen.length;
  const wrong = sights.filter(({ problems }) => problems.length).length + seen.filter(({ problem }) => problem).length;
  say(`\n${screens} screens in ${duration(Date.now() - start)}, ${wrong} not as expected. Pictures: ${FOLDER}/`);
  return sights.length > 0 && seen.length > 0 && wrong === 0 && offline.offences.length === 0;
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return !process.env.CI && !process.env.SSH_CONNECTION;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function stop(words: string): never {
  complain(words);
  process.exit(1);
}
