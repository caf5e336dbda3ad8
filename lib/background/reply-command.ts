import { browser } from 'wxt/browser';
import { sendMessage } from '../messaging/protocol';

/** Name of the shortcut in the manifest. */
const REPLY = 'reply-template';

/** The extension's key for reply templates: opens the palette in the tab, where there is a comment box. */
export function offerReplies(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === REPLY) void openIn(tab?.id);
  });
}

/** A tab without a comment box of ours has nobody who answers, and that is no failure. */
async function openIn(tabId: number | undefined): Promise<void> {
  const tab = tabId ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (tab === undefined) return;
  await sendMessage('openPalette', undefined, { tabId: tab, frameId: 0 }).catch(() => undefined);
}
