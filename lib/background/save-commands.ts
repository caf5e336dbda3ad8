import { browser } from 'wxt/browser';
import { sendMessage } from '../messaging/protocol';
import type { SavedVia } from '../model';
import { allMatches } from '../networks/tap-rules';

/** Name of the shortcut in the manifest, and of the entry in the browser's context menu. */
const SAVE = 'save-post';

/** The shortcut and the context menu: both save the post that the user means in the tab. */
export function offerSaving(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create(
      {
        id: SAVE,
        title: browser.i18n.getMessage('savePost'),
        contexts: ['page', 'image', 'link', 'selection', 'video'],
        documentUrlPatterns: [...allMatches],
      },
      // It is there already after an update; the browser says so in an error that has to be read.
      () => void browser.runtime.lastError,
    );
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === SAVE) void saveIn(tab?.id, 'menu');
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === SAVE) void saveIn(tab?.id, 'key');
  });
}

/** A tab without our interface has no post of ours; nobody answers, and that is no failure. */
async function saveIn(tabId: number | undefined, via: SavedVia): Promise<void> {
  const tab = tabId ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (tab === undefined) return;
  await sendMessage('saveHere', { via }, { tabId: tab, frameId: 0 }).catch(() => undefined);
}
