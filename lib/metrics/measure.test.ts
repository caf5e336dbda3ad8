import { describe, expect, it } from 'vitest';
import { rounded } from '../../tests/support/engagement';
import { ABSENT, exact, HIDDEN, UNSUPPORTED } from '../model';
import { divide, isApproximate, measure, printedBand, sum, times } from './measure';

const of = (value: number, lo = value, hi = value) => ({ value, lo, hi });

describe('measure', () => {
  it('has no size for what is not known', () => {
    expect([HIDDEN, ABSENT, UNSUPPORTED, undefined].map(measure)).toEqual([undefined, undefined, undefined, undefined]);
    expect(measure({ kind: 'exact', value: Number.NaN })).toBeUndefined();
    expect(measure({ kind: 'exact', value: 1e300 })).toBeUndefined();
    expect(measure(exact(0))).toEqual(of(0));
  });

  it('keeps the value inside its band', () => {
    expect(measure(rounded(12_300, 100))).toEqual(of(12_300, 12_200, 12_400));
    expect(measure({ kind: 'rounded', value: 5, lo: 9, hi: 1, raw: '' })).toEqual(of(5, 5, 5));
  });

  it('adds, multiplies and divides bands', () => {
    expect(sum([of(10, 8, 12), of(5)])).toEqual(of(15, 13, 17));
    expect(times(3, of(10, 8, 12))).toEqual(of(30, 24, 36));
    expect(divide(of(10, 8, 12), of(4, 2, 8))).toEqual(of(2.5, 1, 6));
  });

  it('divides by nothing at all, and by what may be nothing', () => {
    expect(divide(of(1), of(0))).toBeUndefined();
    expect(divide(of(1), of(0.5))).toBeUndefined();
    const open = divide(of(10), of(1, 0, 2));
    expect(open).toEqual(of(10, 5, Number.POSITIVE_INFINITY));
    expect(open && printedBand(open)).toBeUndefined();
    expect(open && isApproximate(open)).toBe(true);
  });

  it('is approximate beyond 5 % on either side', () => {
    expect(isApproximate(of(100, 95, 105))).toBe(false);
    expect(isApproximate(of(100, 94, 105))).toBe(true);
    expect(isApproximate(of(0))).toBe(false);
  });
});
