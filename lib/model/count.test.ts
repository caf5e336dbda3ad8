import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABSENT, exact } from './count';

describe('exact', () => {
  it('takes whole numbers and strings of digits', () => {
    expect(exact(0)).toEqual({ kind: 'exact', value: 0 });
    expect(exact('1234')).toEqual({ kind: 'exact', value: 1234 });
  });

  it('makes nothing out of anything else', () => {
    for (const value of [
      -1,
      1.5,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      2 ** 53,
      '',
      '1.2K',
      '-3',
      null,
      undefined,
      {},
    ]) {
      expect(exact(value)).toEqual(ABSENT);
    }
  });

  it('never invents a zero', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const count = exact(value);
        return count.kind !== 'exact' || count.value !== 0 || value === 0 || value === 0 || /^0+$/.test(String(value));
      }),
    );
  });
});
