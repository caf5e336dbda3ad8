import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateFromPk, pkFromCode } from './codes';

describe('short codes', () => {
  it('decodes the example of the reference', () => {
    expect(pkFromCode('DeAZ0uAgNuA')).toBe('3999310043081137024');
  });

  it('reads the first 11 letters of a private account’s code and refuses other lengths', () => {
    expect(pkFromCode(`DeAZ0uAgNuA${'x'.repeat(28)}`)).toBe('3999310043081137024');
    expect(pkFromCode(`DeAZ0uAgNuA${'x'.repeat(5)}`)).toBeUndefined();
    expect(pkFromCode('DeAZ0uAgNu!')).toBeUndefined();
    expect(pkFromCode('')).toBeUndefined();
  });

  it('gives numbers of 64 bits or nothing, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 45 }), (text) => {
        const pk = pkFromCode(text);
        expect(pk === undefined || (/^\d+$/.test(pk) && BigInt(pk) < 1n << 64n)).toBe(true);
      }),
    );
  });
});

describe('dates of ids', () => {
  it('is minutes before the publication', () => {
    const date = dateFromPk('3999310043081137024');
    expect(date).toMatch(/^2026-10-02T21:02:10/);
  });

  it.each(['1', '123456789012345', '99999999999999999999999', 'SANITIZED_MEDIA_1_ID', ''])('does not date %s', (pk) => {
    expect(dateFromPk(pk)).toBeNull();
  });

  it('agrees with exact arithmetic to a millisecond', () => {
    fc.assert(
      fc.property(fc.bigInt(10n ** 17n, 4n * 10n ** 18n), (pk) => {
        const exact = Number((pk >> 23n) + 1_314_220_021_721n);
        expect(Math.abs(Date.parse(dateFromPk(String(pk)) ?? '') - exact)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
