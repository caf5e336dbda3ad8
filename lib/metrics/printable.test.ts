import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printableDigits } from './printable';

describe('printableDigits', () => {
  it.each([
    [1.025, { lo: 0.938, hi: 1.127 }, { value: 1, decimals: 1, approximate: true }],
    [0.61234, undefined, { value: 0.61, decimals: 2, approximate: false }],
    [4.1, { lo: 4.09, hi: 4.11 }, { value: 4.1, decimals: 2, approximate: false }],
    [1.5, { lo: 1.3, hi: 1.7 }, { value: 2, decimals: 0, approximate: true }],
    [0.0034, undefined, { value: 0.003, decimals: 3, approximate: false }],
    [0.04, { lo: 0, hi: 0.1 }, { value: 0.04, decimals: 2, approximate: true }],
    [1234, { lo: 1100, hi: 1300 }, { value: 1200, decimals: 0, approximate: true }],
    [0, undefined, { value: 0, decimals: 2, approximate: false }],
  ])('%s %o', (value, band, expected) => {
    expect(printableDigits(value, band)).toEqual(expected);
  });

  it('is finite, stays near the value, and never makes nothing of something', () => {
    const positive = fc.double({ min: 1e-5, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(positive, fc.double({ min: 0, max: 1, noNaN: true }), (value, width) => {
        const band = { lo: value * (1 - width), hi: value * (1 + width) };
        const printed = printableDigits(value, band);
        expect(printed.value).toBeGreaterThan(0);
        expect(printed.decimals).toBeGreaterThanOrEqual(0);
        expect(printed.decimals).toBeLessThanOrEqual(6);
        expect(Math.abs(printed.value - value)).toBeLessThanOrEqual(Math.max(10 * width * value, 0.5 * value, 0.005));
      }),
    );
  });
});
