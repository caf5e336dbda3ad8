/** Weighs the release builds against `tests/size-budget.json`. Raise a limit only on purpose, and say why. */
import { existsSync, readFileSync } from 'node:fs';
import { outputFolder } from '../build/variants';
import { inProject } from '../project';
import { complain, say, table } from '../terminal';
import { filesOf, gzipSize, type Part, violations } from './measure';

const limits: Record<Part, { limit: number; what: string }> = JSON.parse(
  readFileSync(inProject('tests/size-budget.json'), 'utf8'),
);
const rows = [['part', 'browser', 'gzip', 'limit', 'files']];
const problems: string[] = [];

for (const browser of ['chrome', 'firefox'] as const) {
  const folder = inProject(outputFolder(browser));
  if (!existsSync(`${folder}/manifest.json`)) {
    problems.push(`${outputFolder(browser)} holds no build`);
    continue;
  }
  const files = filesOf(JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')));
  const weigh = (part: Part) =>
    files[part]
      .filter((file) => existsSync(`${folder}/${file}`))
      .reduce((sum, file) => sum + gzipSize(readFileSync(`${folder}/${file}`)), 0);
  const sizes = {
    tap: weigh('tap'),
    'every-page': weigh('every-page'),
    reader: weigh('reader'),
    overlay: weigh('overlay'),
    audience: weigh('audience'),
    replies: weigh('replies'),
    saving: weigh('saving'),
    comments: weigh('comments'),
    audit: weigh('audit'),
  };
  for (const part of Object.keys(sizes) as Part[]) {
    rows.push([part, browser, kilobytes(sizes[part]), kilobytes(limits[part].limit), files[part].join(', ')]);
  }
  problems.push(...violations(sizes, limits).map((problem) => `${browser}: ${problem}`));
}

say(table(rows));
for (const problem of problems) complain(problem);
process.exitCode = problems.length ? 1 : 0;

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(2)} kB`;
}
