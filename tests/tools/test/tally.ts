/** How many tests (or steps without tests of their own) ended how. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 };

export function add(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** The line with which `npm test` ends. */
export function tallyLine(tally: Tally): string {
  return `${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`;
}

/** A step that is one check as a whole: types, lint, a build. */
export function tallyOfCode(code: number): Tally {
  return code === 0 ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: 1 };
}

/**
 * What a test runner's JSON report says. A runner that failed without naming a failed test (a crash, a file that
 * could not be loaded, no test at all) counts as one failure, so nothing can go wrong unseen.
 */
export function tallyOfReport(report: unknown, code: number): Tally {
  const counted = vitestTally(report) ?? playwrightTally(report) ?? NOTHING;
  const silent = code !== 0 && counted.failed === 0;
  const empty = counted.passed + counted.failed + counted.skipped === 0;
  return silent || empty ? add(counted, { ...NOTHING, failed: 1 }) : counted;
}

/** Vitest writes Jest's report. */
function vitestTally(report: unknown): Tally | undefined {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numTotalTests } = members(report);
  if (typeof numTotalTests !== 'number') return undefined;
  return {
    passed: number(numPassedTests),
    failed: number(numFailedTests),
    skipped: number(numPendingTests) + number(numTodoTests),
  };
}

/** A test that passed only on a second attempt counts as failed: a test that may fail tells nothing. */
function playwrightTally(report: unknown): Tally | undefined {
  const stats = members(members(report).stats);
  if (typeof stats.expected !== 'number') return undefined;
  return {
    passed: number(stats.expected),
    failed: number(stats.unexpected) + number(stats.flaky),
    skipped: number(stats.skipped),
  };
}

function members(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function number(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}
