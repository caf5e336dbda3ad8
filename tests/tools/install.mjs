import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';

/**
 * Runs `npm ci` when `node_modules` is missing or does not hold what `package-lock.json` asks for.
 *
 * The two lock files are compared by content, not by date: a fresh checkout touches dates without changing anything.
 * `--loglevel=error` is said aloud because the project's `.npmrc` silences npm (its banner would spoil the JSON that
 * `npm run read` prints), and a failed installation must be heard.
 */
export function installIfNeeded(root) {
  if (isInstalled(root)) return;
  if (lstatSync(`${root}/node_modules`, { throwIfNoEntry: false })?.isSymbolicLink()) {
    process.stderr.write(
      'node_modules is a link, and what it leads to does not hold what package-lock.json asks for. ' +
        'Installing would empty that folder for whoever else uses it: install there yourself, or delete the link.\n',
    );
    process.exit(1);
  }
  process.stderr.write('Installing the packages of package-lock.json (npm ci) …\n');
  const done = spawnSync('npm', ['ci', '--loglevel=error', '--no-audit', '--no-fund'], {
    cwd: root,
    // The output goes to stderr: the caller's stdout belongs to the tool.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status === 0) return;
  const reason = done.error ? done.error.message : `it ended with code ${done.status}`;
  process.stderr.write(`\nnpm ci did not succeed: ${reason}. Nothing else can run before it does.\n`);
  process.exit(1);
}

/** Whether everything that the lock file asks for on this machine is there in the version it names. */
export function isInstalled(root) {
  const wanted = packagesOf(`${root}/package-lock.json`);
  const present = packagesOf(`${root}/node_modules/.package-lock.json`);
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || entry.link) return true;
    const found = present[path];
    // Packages for other platforms are optional and never installed here.
    return found ? found.version === entry.version : entry.optional === true || entry.devOptional === true;
  });
}

function packagesOf(file) {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
