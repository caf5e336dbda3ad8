import { describe, expect, it } from 'vitest';
import { tallyLine, tallyOfCode, tallyOfReport } from './tally';

describe('tally', () => {
  it('prints the line that npm test ends with', () => {
    expect(tallyLine({ passed: 3, failed: 0, skipped: 1 })).toBe('3 passed, 0 failed, 1 skipped');
  });

  it('counts a step without tests as one', () => {
    expect(tallyOfCode(0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(tallyOfCode(2)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('reads the reports of both runners', () => {
    const vitest = { numTotalTests: 6, numPassedTests: 3, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1 };
    expect(tallyOfReport(vitest, 1)).toEqual({ passed: 3, failed: 1, skipped: 2 });
    const playwright = { stats: { expected: 5, unexpected: 0, flaky: 1, skipped: 2 } };
    expect(tallyOfReport(playwright, 0)).toEqual({ passed: 5, failed: 1, skipped: 2 });
  });

  it('never lets a crash or an empty run pass', () => {
    const green = { stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 0 } };
    expect(tallyOfReport(green, 1)).toEqual({ passed: 5, failed: 1, skipped: 0 });
    expect(tallyOfReport(undefined, 0).failed).toBe(1);
    expect(tallyOfReport({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 } }, 0).failed).toBe(1);
  });
});
