/**
 * `npm run bench [-- name…]`: runs `tests/bench/<name>.bench.ts`, all without a name. Words go to stderr while they
 * run; at the end stdout gets one line of JSON per figure.
 */
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Bench } from '../../bench/support/figure';
import { inProject } from '../project';
import { complain, say } from '../terminal';

const found = globSync('tests/bench/*.bench.ts', { cwd: inProject('') }).sort();
const names = found.map((file) => basename(file, '.bench.ts'));
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length) {
  complain(`No bench is called ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  process.exit(2);
}

const lines: string[] = [];
for (const [index, file] of found.entries()) {
  const name = names[index] ?? file;
  if (wanted.length && !wanted.includes(name)) continue;
  complain(`━━ ${name}`);
  try {
    const bench: { default: Bench } = await import(pathToFileURL(inProject(file)).href);
    for (const figure of await bench.default()) lines.push(JSON.stringify(figure));
  } catch (error) {
    complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = 1;
  }
}
for (const line of lines) say(line);
