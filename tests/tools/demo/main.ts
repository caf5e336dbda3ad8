/**
 * `npm run demo`: the extension on bundled stand-in pages, offline. With a display a real browser opens and stays;
 * without one (or with `-- --headless`) the same tour is walked, printed as a table and photographed.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launchChromium } from '../../e2e/support/chromium';
import { type OfflineNetwork, startOfflineNetwork } from '../../e2e/support/offline-network';
import { loadStandIns } from '../../e2e/support/stand-ins';
import type { StandIn } from '../../standins/contract';
import { getBrowser } from '../browsers/get-browser';
import { buildVariants, outputFolder } from '../build/variants';
import { inProject } from '../project';
import { complain, say, table } from '../terminal';
import { planTour, type Sight, walk } from './tour';

const FOLDER = 'demo-output';
const { values } = parseArgs({ options: { headless: { type: 'boolean' } } });
const visible = hasDisplay() && !values.headless;
const variant = visible ? 'chrome' : 'chrome-e2e';

const chromium = await getBrowser('chromium');
if ('missing' in chromium) stop(chromium.missing);
if (!(await buildVariants([variant]))) stop('The extension could not be built; see above.');
const standIns = await loadStandIns();
const network = await startOfflineNetwork(standIns);
try {
  if (visible) await openForPeople(standIns, network);
  else process.exitCode = (await tour(standIns, network)) ? 0 : 1;
} finally {
  await network.close();
}

async function tour(networks: readonly StandIn[], offline: OfflineNetwork): Promise<boolean> {
  const folder = inProject(FOLDER);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const sights = await walk(planTour(networks), offline, inProject(outputFolder(variant)), folder);
  say(
    `\n${table([['network', 'community', 'members', 'ER', 'n', 'left out', 'audience', 'expected', 'as expected'], ...sights.map(row)])}`,
  );
  for (const { community, problems } of sights)
    for (const problem of problems) complain(`${community.slug}: ${problem}`);
  for (const host of offline.offences) complain(`somebody asked for ${host}, which is not part of the demo`);
  const wrong = sights.filter(({ problems }) => problems.length).length;
  say(`\n${sights.length} screens, ${wrong} not as expected. Pictures: ${FOLDER}/`);
  return sights.length > 0 && wrong === 0 && offline.offences.length === 0;
}

function row({ network, community, dark, locale, figures, audience, problems }: Sight): string[] {
  const { er, n } = community.expected;
  const expected =
    typeof er === 'number' ? `${(er * 100).toFixed(3)} %${n === undefined ? '' : `, n ${n}`}` : er.reason;
  const shown = figures.er === null ? (figures.reason ?? '—') : `${(figures.er * 100).toFixed(3)} %`;
  const variety = [dark && 'dark', locale !== 'en-US' && locale].filter(Boolean).join(', ');
  return [
    network,
    variety ? `${community.slug} (${variety})` : community.slug,
    figures.members === null ? '—' : String(figures.members),
    shown,
    String(figures.n ?? '—'),
    figures.exclusionCounts ? counts(figures.exclusionCounts) : '—',
    audience ?? '—',
    expected,
    problems.length ? 'NO' : 'yes',
  ];
}

function counts(exclusions: Record<string, number>): string {
  const entries = Object.entries(exclusions).filter(([, count]) => count > 0);
  return entries.map(([code, count]) => `${count} ${code}`).join(', ') || 'none';
}

async function openForPeople(networks: readonly StandIn[], offline: OfflineNetwork): Promise<void> {
  const browser = await launchChromium({
    network: offline,
    extensionDir: inProject(outputFolder(variant)),
    locale: Intl.DateTimeFormat().resolvedOptions().locale,
    visible: true,
  });
  const closed = new Promise((resolve) => browser.context.on('close', resolve));
  const communities = networks.flatMap((standIn) => standIn.communities);
  say('\nA browser with Lorgnette is open. Nothing in it reaches the internet. What there is to see:\n');
  for (const { story, url } of communities) say(`  ${url}\n    ${story}`);
  say('\nClose the browser to end the demo.');
  for (const { url } of communities) await (await browser.context.newPage()).goto(url).catch(() => undefined);
  await closed;
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return !process.env.CI && !process.env.SSH_CONNECTION;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function stop(words: string): never {
  complain(words);
  process.exit(1);
}
