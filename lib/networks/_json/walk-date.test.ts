import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isoFromSeconds } from './walk';

it('writes every whole second as the language does', () => {
  fc.assert(
    fc.property(fc.integer({ min: 946_684_801, max: 4_102_444_799 }), (seconds) => {
      expect(isoFromSeconds(seconds)).toBe(new Date(seconds * 1000).toISOString());
    }),
  );
});

it('keeps fractions and refuses what is no date', () => {
  expect(isoFromSeconds(1_700_000_000.5)).toBe('2023-11-14T22:13:20.500Z');
  expect(isoFromSeconds('1700000000')).toBe('2023-11-14T22:13:20.000Z');
  for (const value of [0, -1, 946_684_800, 4_102_444_800, Number.NaN, null, undefined, '12', {}]) {
    expect(isoFromSeconds(value)).toBeNull();
  }
});
