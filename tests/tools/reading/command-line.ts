import { parseArgs } from 'node:util';
import { descriptors } from '../../../lib/networks/descriptors';
import { complain } from '../terminal';
import { UnreadableFile } from './read-file';

/** A command line that makes no sense; the message says what would. */
export class WrongUse extends Error {}

export interface CommandLine {
  files: string[];
  url?: string;
  network?: string;
  followers?: number;
  /** ISO 8601 UTC; the clock when it was not given. */
  now: string;
}

/** Reads the arguments that `read` and `er` share. */
export function commandLine(words: readonly string[]): CommandLine {
  const { values, positionals } = parse(words);
  if (positionals.length === 0) throw new WrongUse('Name a file: a saved page (.html) or a captured answer (.json).');
  const { url, network } = values;
  if (url !== undefined && !URL.canParse(url)) throw new WrongUse(`--url wants a whole address, not "${url}".`);
  const known = descriptors.map((descriptor) => descriptor.id);
  if (network !== undefined && !known.includes(network)) {
    throw new WrongUse(`--network wants one of ${known.join(', ')}, not "${network}".`);
  }
  return {
    files: positionals,
    now: timeOf(values.now),
    ...(url !== undefined && { url }),
    ...(network !== undefined && { network }),
    ...(values.followers !== undefined && { followers: wholeNumber(values.followers) }),
  };
}

/** Prints what `make` returns as the only thing on stdout; a file that cannot be read or wrong use ends with code 2. */
export function printJson(make: (words: readonly string[]) => unknown): void {
  try {
    process.stdout.write(`${JSON.stringify(make(process.argv.slice(2)), null, 2)}\n`);
  } catch (error) {
    if (!(error instanceof UnreadableFile || error instanceof WrongUse)) throw error;
    complain(error.message);
    process.exitCode = 2;
  }
}

function parse(words: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = { url: text, network: text, followers: text, now: text };
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}

function timeOf(value: string | undefined): string {
  const time = value === undefined ? new Date() : new Date(value);
  if (Number.isNaN(time.getTime())) throw new WrongUse(`--now wants a date like 2026-11-22T12:00:00Z, not "${value}".`);
  return time.toISOString();
}

function wholeNumber(value: string): number {
  if (!/^\d{1,15}$/.test(value)) throw new WrongUse(`--followers wants a whole number, not "${value}".`);
  return Number(value);
}
