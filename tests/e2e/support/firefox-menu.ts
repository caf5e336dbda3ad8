import type { Browser } from 'puppeteer-core';

/** The driver's wire; it offers no way of its own to Firefox's window, which is a page as well (ESR 153, 2026-11-22). */
interface Wire {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

/**
 * Chooses an entry in Firefox's own context menu, as a click on it does, and gives its words. The menu must have been
 * asked for, by a press of the right button in the page. Chromium draws its menu where no driver reaches.
 *
 * @param id end of the entry's id, as the extension named it
 */
export async function chooseInFirefoxMenu(browser: Browser, id: string): Promise<string> {
  const wire = (browser as unknown as { connection: Wire }).connection;
  const { result: tree } = await wire.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree as { contexts: { context: string; url: string }[] };
  const context = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml')?.context;
  const expression = `(${press})(${JSON.stringify(id)})`;
  const { result } = await wire.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
  const answer = result as { type: string; result?: { value?: string } };
  if (answer.type !== 'success') throw new Error(`Firefox's menu: ${JSON.stringify(result)}`);
  return answer.result?.value ?? '';
}

/** Runs in Firefox's window; plain text, because its menus are known to no library of types. */
const press = `async (id) => {
  const menu = document.getElementById('contentAreaContextMenu');
  if (menu.state !== 'open') await new Promise((done) => menu.addEventListener('popupshown', done, { once: true }));
  const entry = menu.querySelector('menuitem[id$="' + id + '"]');
  if (entry === null || entry.hidden) throw new Error('the menu has no such entry');
  const words = entry.label;
  menu.activateItem(entry);
  return words;
}`;
