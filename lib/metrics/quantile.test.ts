import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mean } from './mean';
import { median, quantile } from './quantile';

describe('quantile', () => {
  it('interpolates between order statistics (type 7)', () => {
    expect(quantile([4, 1, 3, 2], 0.25)).toBe(1.75);
    expect(quantile([1, 2, 3, 4, 5], 0.25)).toBe(2);
    expect(median([1, 4, 2, 3])).toBe(2.5);
    expect(median([7])).toBe(7);
  });

  it('takes infinite bounds as they are', () => {
    expect(median([1, 2, Number.POSITIVE_INFINITY])).toBe(2);
    expect(median([Number.POSITIVE_INFINITY])).toBe(Number.POSITIVE_INFINITY);
    expect(median([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY])).toBe(Number.POSITIVE_INFINITY);
  });

  it('has no value without values', () => {
    expect(median([])).toBeNaN();
    expect(mean([])).toBeNaN();
  });

  it('stays within the values, as the mean does', () => {
    const values = fc.array(fc.double({ min: 0, max: 1e15, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (list, p) => {
        for (const value of [quantile(list, p), mean(list)]) {
          expect(value).toBeGreaterThanOrEqual(Math.min(...list));
          expect(value).toBeLessThanOrEqual(Math.max(...list));
        }
      }),
    );
  });
});
