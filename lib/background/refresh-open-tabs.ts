import { browser } from 'wxt/browser';
import { INBOX_NAME } from '../capture/handover';
import { allMatches } from '../networks/tap-rules';

/**
 * After an installation or update, puts the small scripts into tabs that are already open. Firefox does this by
 * itself; Chromium leaves old scripts without an extension behind (measured 2026-11).
 */
export function refreshOpenTabs(): void {
  if (import.meta.env.FIREFOX) return;
  browser.runtime.onInstalled.addListener(async () => {
    const tabs = await browser.tabs.query({ url: allMatches });
    await Promise.allSettled(tabs.map((tab) => (tab.id === undefined ? undefined : refresh(tab.id))));
  });
}

async function refresh(tabId: number): Promise<void> {
  const [probe] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    func: isListening,
    args: [INBOX_NAME],
  });
  if (!probe || probe.result) return;
  // This very document: one that was loaded meanwhile has its scripts already, and two of them would begin all anew.
  const target = { tabId, documentIds: [probe.documentId] };
  await browser.scripting.executeScript({ target, files: ['/content-scripts/tap.js'], world: 'MAIN' });
  await browser.scripting.executeScript({ target, files: ['/content-scripts/lookout.js'] });
}

/** Runs in the page: whether this version's small script is there already, because the page loaded after the update. */
function isListening(name: string): boolean {
  return Symbol.for(name) in globalThis;
}
