import { existsSync, mkdirSync, mkdtempSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import { findBrowser } from '../../tools/browsers/find-browser';
import type { OfflineNetwork } from './offline-network';

export interface ChromiumOptions {
  network: OfflineNetwork;
  /** Unpacked extension; without it the same browser runs bare, for comparisons. */
  extensionDir?: string;
  dark?: boolean;
  /** "en-US" unless told; also the language of the extension's interface. */
  locale?: string;
  /** Show windows; for the demo. */
  visible?: boolean;
  viewport?: { width: number; height: number };
  /** Folder of a profile that outlives the browser; without it a fresh one that is deleted. */
  profile?: string;
}

export interface RunningChromium {
  context: BrowserContext;
  /** The extension's background; wakes it up when it sleeps. */
  background(): Promise<Worker>;
  /** Address of one of the extension's own pages. */
  extensionUrl(page: string): Promise<string>;
  close(): Promise<void>;
  /** Ends the browser and all its processes at once, as a power button would; for profiles that outlive it. */
  kill(): Promise<void>;
}

/** Starts Chromium with the extension, a fresh profile, and nothing but the offline network to talk to. */
export async function launchChromium(options: ChromiumOptions): Promise<RunningChromium> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium here; "npm test" gets one, or set LORGNETTE_CHROMIUM.');
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'lorgnette-chromium-'));
  const locale = options.locale ?? 'en-US';
  withoutSpelling(profile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: !options.visible,
    args: [...quietly(locale), ...withExtension(options.extensionDir)],
    env: { ...definedEnv(), LANGUAGE: locale.replace('-', '_') },
    proxy: { server: `http://127.0.0.1:${options.network.port}` },
    ignoreHTTPSErrors: true,
    locale,
    timezoneId: 'Europe/Moscow',
    colorScheme: options.dark ? 'dark' : 'light',
    viewport: options.visible ? null : (options.viewport ?? { width: 1280, height: 900 }),
  });
  const background = async () =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  return {
    context,
    background,
    extensionUrl: async (page) => new URL(page, (await background()).url()).href,
    async close() {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
    async kill() {
      const gone = new Promise((resolve) => context.once('close', resolve));
      // Playwright starts the browser as the leader of a process group of its own.
      process.kill(-browserProcess(profile), 'SIGKILL');
      await gone;
    },
  };
}

/** The browser's process, which it writes into its profile ("<host>-<pid>") to keep others out. */
function browserProcess(profile: string): number {
  const pid = Number(/-(\d+)$/.exec(readlinkSync(join(profile, 'SingletonLock')))?.[1]);
  if (!(pid > 1)) throw new Error('The profile does not tell which process uses it.');
  return pid;
}

function quietly(locale: string): string[] {
  return [
    '--no-sandbox',
    `--lang=${locale}`,
    '--ignore-certificate-errors',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
}

/**
 * No checking of spelling in a fresh profile: for it the browser fetches a dictionary from redirector.gvt1.com as soon as
 * there is text to edit (`/edgedl/chrome/dict/en-us-10-2.bdic`, Chromium 156). `--disable-spell-checking` does not help.
 */
function withoutSpelling(profile: string): void {
  const file = join(profile, 'Default', 'Preferences');
  if (existsSync(file)) return;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  // Without the empty name of the older setting, the list is filled again from it.
  const spellcheck = { dictionaries: [], dictionary: '' };
  writeFileSync(file, JSON.stringify({ browser: { enable_spellchecking: false }, spellcheck }));
}

function withExtension(folder: string | undefined): string[] {
  if (!folder) return [];
  return [`--disable-extensions-except=${resolve(folder)}`, `--load-extension=${resolve(folder)}`];
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
