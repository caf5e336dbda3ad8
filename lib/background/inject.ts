import { browser } from 'wxt/browser';

/** Content scripts that are registered at run time and put into a page on demand. */
export type InjectedFile =
  | '/content-scripts/reader.js'
  | '/content-scripts/overlay.js'
  | '/audience.js'
  | '/audit.js'
  | '/comments.js'
  | '/replies.js'
  | '/saving.js';

/** Puts a file into the top frame of a tab. A tab that is gone meanwhile is no failure. */
export async function injectInto(tab: { id?: number | undefined } | undefined, file: InjectedFile): Promise<void> {
  if (tab?.id === undefined) return;
  await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [0] }, files: [file] });
}
