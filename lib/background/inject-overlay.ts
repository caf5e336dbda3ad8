import { browser } from 'wxt/browser';

/** Puts the interface into the top frame of a tab. The file is the runtime-registered content script `overlay`. */
export async function injectOverlay(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: ['/content-scripts/overlay.js'],
  });
}
