import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import type { BrowserName } from '../browsers/candidates';
import { getBrowser } from '../browsers/get-browser';
import { differences, filesBelow } from '../build/same-build';
import { buildVariants, outputFolder, type Variant } from '../build/variants';
import { inProject } from '../project';
import { runCommand } from '../run-command';
import { complain } from '../terminal';
import { NOTHING, type Tally, tallyOfCode, tallyOfReport } from './tally';

export interface Step {
  name: string;
  /** Shown while it runs. */
  title: string;
  /** Needs no browser and no build: part of `npm run check`. */
  quick: boolean;
  run(): Promise<Tally>;
}

/** Everything that `npm test` does, in this order. Cheap things first, so that a slip shows early. */
export const STEPS: readonly Step[] = [
  { name: 'types', title: 'types (tsc)', quick: true, run: types },
  { name: 'lint', title: 'lint and format (biome)', quick: true, run: () => commandStep('biome', ['check', '.']) },
  { name: 'unit', title: 'unit, fixture and architecture tests (vitest)', quick: true, run: unit },
  { name: 'build', title: 'build for Chromium', quick: false, run: () => build('chrome') },
  { name: 'build-firefox', title: 'build for Firefox', quick: false, run: () => build('firefox') },
  {
    name: 'build-e2e',
    title: 'builds with open shadow roots',
    quick: false,
    run: () => build('chrome-e2e', 'firefox-e2e'),
  },
  { name: 'same', title: 'e2e builds are the release with open shadow roots', quick: false, run: sameBuild },
  { name: 'size', title: 'size budgets', quick: false, run: size },
  { name: 'chromium', title: 'browser tests in Chromium', quick: false, run: () => browserTests('chromium') },
  { name: 'firefox', title: 'browser tests in Firefox', quick: false, run: () => browserTests('firefox') },
];

async function commandStep(command: string, words: string[]): Promise<Tally> {
  return tallyOfCode((await runCommand(command, words, { live: true })).code);
}

async function types(): Promise<Tally> {
  const prepared = await runCommand('wxt', ['prepare']);
  if (prepared.code === 0) return commandStep('tsc', ['--noEmit', '-p', '.']);
  process.stdout.write(prepared.output);
  return tallyOfCode(prepared.code);
}

function unit(): Promise<Tally> {
  return reportedStep('unit', 'vitest', (report) => [
    'run',
    '--config=tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
}

async function build(...variants: Variant[]): Promise<Tally> {
  return tallyOfCode((await buildVariants(variants)) ? 0 : 1);
}

async function sameBuild(): Promise<Tally> {
  const sentences = (['chrome', 'firefox'] as const).flatMap((browser) =>
    differences(filesBelow(inProject(outputFolder(browser))), filesBelow(inProject(outputFolder(`${browser}-e2e`)))),
  );
  for (const sentence of sentences) complain(sentence);
  return tallyOfCode(sentences.length);
}

function size(): Promise<Tally> {
  return commandStep('node', ['tests/tools/start.mjs', 'size-budget']);
}

async function browserTests(name: BrowserName): Promise<Tally> {
  const browser = await getBrowser(name);
  if ('missing' in browser) {
    complain(browser.missing);
    // Firefox's tests repeat the main path of Chromium's, so a machine without it may go on; without Chromium nothing
    // of the product was seen working.
    if (name === 'chromium') return { ...NOTHING, failed: 1 };
    complain('The Firefox tests are skipped and counted as one skipped test.');
    return { ...NOTHING, skipped: 1 };
  }
  return reportedStep(
    name,
    'playwright',
    () => ['test', '--config=tests/e2e/playwright.config.ts', `--project=${name}`, '--reporter=list,json'],
    (report) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
  );
}

/** Runs a test runner that leaves a JSON report, and counts from that. */
async function reportedStep(
  name: string,
  command: string,
  words: (report: string) => string[],
  env: (report: string) => Record<string, string> = () => ({}),
): Promise<Tally> {
  const folder = inProject('test-results/reports');
  const report = `${folder}/${name}.json`;
  mkdirSync(folder, { recursive: true });
  rmSync(report, { force: true });
  const { code } = await runCommand(command, words(report), { live: true, env: env(report) });
  return tallyOfReport(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined, code);
}
