import { runCommand } from '../run-command';
import { complain } from '../terminal';
import { BROWSERS, type BrowserName, noBrowserMessage } from './candidates';
import { findBrowser } from './find-browser';

export type BrowserAnswer = { path: string } | { missing: string };

/**
 * Path of a browser to test with; installs one when none is there. The answer `missing` holds the words for the user.
 * Both the package manager and the download are only tried when they can work without a question.
 */
export async function getBrowser(name: BrowserName): Promise<BrowserAnswer> {
  const attempts: string[] = [];
  for (const attempt of [undefined, installWithApt, download]) {
    const tried = attempt ? await attempt(name) : undefined;
    if (tried) attempts.push(tried);
    const path = lookFor(name);
    if (path instanceof Error) return { missing: path.message };
    if (path && (await starts(path, attempts))) {
      process.env[BROWSERS[name].variable] = path;
      return { path };
    }
  }
  return { missing: noBrowserMessage(name, attempts) };
}

function lookFor(name: BrowserName): string | undefined | Error {
  try {
    return findBrowser(name);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Ubuntu's package of Chromium is a stub that only works with snap, so being there is not enough. */
async function starts(path: string, attempts: string[]): Promise<boolean> {
  const { code } = await runCommand(path, ['--version']);
  if (code !== 0) attempts.push(`${path} --version ended with code ${code}`);
  return code === 0;
}

async function installWithApt(name: BrowserName): Promise<string> {
  if (process.platform !== 'linux') return 'no apt-get on this system';
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && (await runCommand('sudo', ['-n', 'true'])).code !== 0) return 'apt-get needs a password here';
  const run = (words: string[]) =>
    isRoot
      ? runCommand('apt-get', words, { env: { DEBIAN_FRONTEND: 'noninteractive' } })
      : runCommand('sudo', ['-n', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...words]);
  complain(`No ${BROWSERS[name].title} here; asking apt-get for one …`);
  await run(['update', '-qq']);
  for (const debianPackage of BROWSERS[name].packages.apt) {
    const { code } = await run(['install', '-y', '-qq', '--no-install-recommends', debianPackage]);
    if (code === 0) return `apt-get install ${debianPackage}`;
  }
  return `apt-get install ${BROWSERS[name].packages.apt.join(' and ')} failed`;
}

async function download(name: BrowserName): Promise<string> {
  const { command, arguments: words, words: said } = BROWSERS[name].download;
  complain(`Still no ${BROWSERS[name].title}; trying "${said}" …`);
  const { code } = await runCommand(command, words, { live: true });
  return code === 0 ? said : `"${said}" failed`;
}
