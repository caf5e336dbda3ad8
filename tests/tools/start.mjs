/**
 * Starts a tool of this folder: `node tests/tools/start.mjs <tool> [arguments]` runs `<tool>/main.ts`.
 *
 * Plain JavaScript without dependencies, because on a fresh clone it is run by whatever Node (20 or newer) is there.
 * It installs what is missing, goes on under the Node of the dev dependency `node`, and only then loads TypeScript.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installIfNeeded } from './install.mjs';

const OLDEST_NODE = 20;
const root = fileURLToPath(new URL('../..', import.meta.url));
const [tool, ...toolArguments] = process.argv.slice(2);

const major = Number(process.versions.node.split('.')[0]);
if (major < OLDEST_NODE) {
  process.stderr.write(`Node ${OLDEST_NODE} or newer is needed; this is ${process.version}.\n`);
  process.exit(1);
}
installIfNeeded(root);

const ownNode = `${root}/node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`;
if (major < 24 && existsSync(ownNode)) runAgainWith(ownNode);
else await runTool();

/** The same command under the newer Node; signals and the exit code pass through. */
function runAgainWith(node) {
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    process.stderr.write(`${node} does not start: ${error.message}\n`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

async function runTool() {
  await import('./typescript-loading.mjs');
  // npm puts this folder there for its scripts; a tool that was started by hand finds its commands all the same.
  process.env.PATH = `${root}/node_modules/.bin${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`;
  process.argv = [process.argv[0], `${root}/tests/tools/${tool}/main.ts`, ...toolArguments];
  await import(`./${tool}/main.ts`);
}
