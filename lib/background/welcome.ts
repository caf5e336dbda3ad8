import { browser } from 'wxt/browser';

/** Shows the first five minutes once, after the installation; an update opens nothing. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install') return;
    await browser.tabs.create({ url: browser.runtime.getURL('/workspace.html#/help') });
  });
}
