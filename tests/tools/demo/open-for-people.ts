import { chooseLocale } from '../../../lib/i18n/translate';
import { launchChromium } from '../../e2e/support/chromium';
import type { OfflineNetwork } from '../../e2e/support/offline-network';
import { openWorkspaceAt } from '../../e2e/support/open-workspace';
import type { StandIn } from '../../standins/contract';
import { say } from '../terminal';
import { fillExtension } from './fill-extension';

const VIEWS = ['#/library', '#/replies', '#/plan'];

/** A browser with a made-up library, templates and plan, every stand-in in a tab, and the popup as a window. It stays. */
export async function openForPeople(
  networks: readonly StandIn[],
  offline: OfflineNetwork,
  extensionDir: string,
): Promise<void> {
  const { locale } = Intl.DateTimeFormat().resolvedOptions();
  const browser = await launchChromium({ network: offline, extensionDir, locale, visible: true });
  const closed = new Promise((resolve) => browser.context.on('close', resolve));
  const communities = networks.flatMap((standIn) => standIn.communities);
  say('\nA browser with Lorgnette is open. Nothing in it reaches the internet. What there is to see:\n');
  for (const { story, url } of communities) say(`  ${url}\n    ${story}`);
  say('\nThe last tabs are the workspace with a made-up library, and the popup with a made-up month.');
  say('Close the browser to end the demo.');
  const first = await openWorkspaceAt(browser, '#/help');
  await fillExtension(first, chooseLocale('auto', locale), new Date());
  for (const { url } of communities) await (await browser.context.newPage()).goto(url).catch(() => undefined);
  for (const view of VIEWS) await openWorkspaceAt(browser, view);
  const popup = await browser.extensionUrl('popup.html');
  await first.evaluate((url) => window.open(url, 'popup', 'popup,width=416,height=640'), popup);
  await closed;
}
