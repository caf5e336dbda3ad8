import type { TemplateProblem, TemplateProblemCode } from '../model';

/** A problem before its place is told in lines and columns. */
export interface ProblemSeed {
  code: TemplateProblemCode;
  offset: number;
  length: number;
  values?: Record<string, string>;
}

const WARNINGS: ReadonlySet<TemplateProblemCode> = new Set(['may-be-unknown', 'too-long-for-network', 'second-cursor']);

/** Problems with line and column, in the order of the text. */
export function placed(source: string, seeds: readonly ProblemSeed[]): TemplateProblem[] {
  const sorted = [...seeds].sort((a, b) => a.offset - b.offset);
  let line = 1;
  let start = 0;
  let at = 0;
  return sorted.map((seed) => {
    for (; at < seed.offset && at < source.length; at++) {
      if (source[at] !== '\n') continue;
      line++;
      start = at + 1;
    }
    return {
      code: seed.code,
      severity: WARNINGS.has(seed.code) ? 'warning' : 'error',
      offset: seed.offset,
      line,
      column: seed.offset - start + 1,
      length: Math.max(1, seed.length),
      values: seed.values ?? {},
    };
  });
}
