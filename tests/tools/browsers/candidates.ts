export type BrowserName = 'chromium' | 'firefox';

interface BrowserFacts {
  /** What people call it. */
  title: string;
  /** Environment variable that points to a browser of the user's choice. */
  variable: string;
  /** Commands looked for in PATH, best first. */
  commands: readonly string[];
  /** Places outside PATH. */
  places: readonly string[];
  /** Packages of the system's package managers, tried in this order. */
  packages: { apt: readonly string[]; dnf: string; pacman: string; brew: string };
  /** Download through npm when there is no other way. */
  download: { command: string; arguments: readonly string[]; words: string };
}

/**
 * Branded Google Chrome is not in the list: since version 137 it ignores `--load-extension`
 * (seen 2026-11), so no test could put the extension into it.
 */
export const BROWSERS: Record<BrowserName, BrowserFacts> = {
  chromium: {
    title: 'Chromium',
    variable: 'LORGNETTE_CHROMIUM',
    commands: ['chromium', 'chromium-browser'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    packages: {
      apt: ['chromium', 'chromium-browser'],
      dnf: 'chromium',
      pacman: 'chromium',
      brew: '--cask chromium',
    },
    download: {
      command: 'playwright',
      arguments: ['install', 'chromium'],
      words: 'npx playwright install chromium',
    },
  },
  firefox: {
    title: 'Firefox',
    variable: 'LORGNETTE_FIREFOX',
    commands: ['firefox', 'firefox-esr'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    packages: { apt: ['firefox-esr', 'firefox'], dnf: 'firefox', pacman: 'firefox', brew: '--cask firefox' },
    download: {
      command: 'browsers',
      arguments: ['install', 'firefox@stable', '--path', 'node_modules/.cache/browsers'],
      words: 'npx @puppeteer/browsers install firefox@stable',
    },
  },
};

/** The sentence for the case that there is no browser and none of the three ways gives one. */
export function noBrowserMessage(name: BrowserName, attempts: readonly string[]): string {
  const { title, variable, commands, packages, download } = BROWSERS[name];
  const chromeNote =
    name === 'chromium' ? '\n     Google Chrome will not do: it no longer accepts --load-extension.' : '';
  return `No ${title} to test with. Three ways to get one, any of them will do:
  1. a ${title} that is already there: ${commands.join(' or ')} in PATH, or ${variable}=/path/to/it${chromeNote}
  2. the system's package manager: apt-get install ${packages.apt[0]}, dnf install ${packages.dnf}, pacman -S ${packages.pacman}, brew install ${packages.brew}
  3. a download through npm: ${download.words}
Tried: ${attempts.length ? attempts.join('; ') : 'looking for one that is there'}.`;
}
