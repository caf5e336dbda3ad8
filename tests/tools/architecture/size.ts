import type { Module } from './modules';

/** A file that may be long for a while: until which day, and why. */
export interface Allowance {
  path: string;
  until: string;
  why: string;
}

const LONGEST = 250;
const HIGHEST_MEDIAN = 100;

/** Sentences about files that grew too long, expired allowances, and the median. */
export function tooLong(modules: readonly Module[], allowances: readonly Allowance[], today: string): string[] {
  const allowed = new Map(allowances.map((allowance) => [allowance.path, allowance]));
  const long = modules
    .filter(({ path, lines }) => lines > LONGEST && !(allowed.get(path) && (allowed.get(path)?.until ?? '') >= today))
    .map(({ path, lines }) => `${path} has ${lines} lines; think at ${LONGEST}`);
  const needless = allowances
    .filter(({ path }) => !modules.some((module) => module.path === path && module.lines > LONGEST))
    .map(({ path }) => `${path} needs no allowance any more`);
  const middle = median(modules.map((module) => module.lines));
  return [...long, ...needless, ...(middle >= HIGHEST_MEDIAN ? [`the median file has ${middle} lines`] : [])];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
