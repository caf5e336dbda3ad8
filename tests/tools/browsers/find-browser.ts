import { accessSync, constants, existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { PROJECT_ROOT } from '../project';
import { BROWSERS, type BrowserName } from './candidates';

/**
 * Path of a browser that is there: the one named by the environment variable, else from PATH or a known place, else
 * one downloaded earlier. Undefined when there is none.
 *
 * @throws when the environment variable points to something that cannot be run, since guessing would surprise
 */
export function findBrowser(name: BrowserName): string | undefined {
  const { variable, commands, places } = BROWSERS[name];
  const chosen = process.env[variable];
  if (chosen) {
    if (!canRun(chosen)) throw new Error(`${variable} points to ${chosen}, which cannot be run.`);
    return chosen;
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const inPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...inPath, ...places, ...downloaded(name)].find(canRun);
}

function downloaded(name: BrowserName): string[] {
  if (name === 'chromium') return [chromium.executablePath()];
  // @puppeteer/browsers: firefox/<platform-version>/firefox/firefox, on macOS inside an .app.
  return globSync('node_modules/.cache/browsers/firefox/*/{firefox,core}/firefox{,.exe}', { cwd: PROJECT_ROOT }).map(
    (path) => join(PROJECT_ROOT, path),
  );
}

function canRun(path: string): boolean {
  if (!path || !existsSync(path)) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
