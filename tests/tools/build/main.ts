/**
 * `npm run build` (both browsers; `-- -b firefox` for one), `npm run build:e2e`, `npm run zip`, `npm run dev`.
 * The last two are WXT's own commands.
 */
import { spawnSync } from 'node:child_process';
import { PROJECT_ROOT } from '../project';
import { buildVariants } from './variants';

const [action, ...rest] = process.argv.slice(2);
if (action === 'e2e') process.exit((await buildVariants(['chrome-e2e', 'firefox-e2e'])) ? 0 : 1);
else if (action === 'dev') wxt([], rest);
else if (action === 'zip') eachBrowser(['zip'], rest);
else eachBrowser(['build'], action === undefined ? [] : [action, ...rest]);

/** Both browsers, unless the caller names one. */
function eachBrowser(command: string[], words: string[]): void {
  const named = words.some((word) => /^(-b|--browser)/.test(word));
  const choices = named
    ? [[]]
    : [
        ['-b', 'chrome'],
        ['-b', 'firefox'],
      ];
  for (const choice of choices) wxt([...command, ...choice], words);
}

function wxt(command: string[], words: string[]): void {
  const { status } = spawnSync('wxt', [...command, ...words], {
    cwd: PROJECT_ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
