import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../../tools/browsers/find-browser';
import { closeFirefoxWelcome, OWN_PAGES_ARGUMENT, ownPagePreferences } from './firefox-own-page';
import type { OfflineNetwork } from './offline-network';

export interface FirefoxOptions {
  network: OfflineNetwork;
  /** Unpacked extension, installed for this run only; without it the same browser runs bare, for comparisons. */
  extensionDir?: string;
  dark?: boolean;
  /** "en-US" unless told. A language other than the one Firefox was built for changes only what pages are told. */
  locale?: string;
  visible?: boolean;
  /** Folder of a profile that outlives the browser; without it a fresh one that is deleted. */
  profile?: string;
}

/** Starts Firefox over WebDriver BiDi with a fresh profile and nothing but the offline network to talk to. */
export async function launchFirefox(options: FirefoxOptions): Promise<Browser> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('No Firefox here; "npm test" gets one, or set LORGNETTE_FIREFOX.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath,
    headless: !options.visible,
    acceptInsecureCerts: true,
    enableExtensions: true,
    args: [OWN_PAGES_ARGUMENT],
    ...(options.profile && { userDataDir: options.profile }),
    defaultViewport: options.visible ? null : { width: 1280, height: 900 },
    extraPrefsFirefox: { ...preferences(options), ...ownPagePreferences },
  });
  if (options.extensionDir) {
    await browser.installExtension(resolve(options.extensionDir));
    // Extensions made for one test have no such page.
    if (existsSync(join(options.extensionDir, 'workspace.html'))) await closeFirefoxWelcome(browser);
  }
  return browser;
}

function preferences({ network, dark, locale = 'en-US' }: FirefoxOptions): Record<string, string | number | boolean> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': network.port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': network.port,
    'network.proxy.no_proxies_on': '',
    // HTTP/3 would go round the proxy.
    'network.http.http3.enable': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'browser.safebrowsing.downloads.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'datareporting.healthreport.uploadEnabled': false,
    'intl.accept_languages': locale,
    'intl.locale.requested': locale,
    'ui.systemUsesDarkTheme': dark ? 1 : 0,
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
  };
}
