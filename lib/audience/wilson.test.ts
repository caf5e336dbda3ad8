import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CARD_ERRORS } from './known-errors';
import { correctedShare, wilson } from './wilson';

test.each([
  [2, 40, 0, 0, 0.24],
  [12, 60, 0.23, 0.06, 0.5],
  [40, 100, 0.54, 0.3, 0.82],
])('check of audience.md 4: %i of %i', (count, sample, share, low, high) => {
  const result = correctedShare(count, sample, CARD_ERRORS);
  expect(result.share).toBeCloseTo(share, 2);
  expect(Math.abs(result.low - low)).toBeLessThan(0.006);
  expect(Math.abs(result.high - high)).toBeLessThan(0.006);
});

test('rows of one dialog count for less, so the interval is wider', () => {
  const [alone, together] = [wilson(20, 90), wilson(20, 90, 1.5)];
  expect(together.low).toBeLessThan(alone.low);
  expect(together.high).toBeGreaterThan(alone.high);
});

test('no rows leave everything possible', () => {
  expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  expect(correctedShare(0, 0, CARD_ERRORS)).toEqual({ share: 0, low: 0, high: 1 });
});

test('share and interval stay in order and inside 0 to 1', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (sample, part) => {
      const count = Math.round(sample * part);
      const { low, high } = wilson(count, sample);
      expect(low <= count / sample + 1e-9 && count / sample <= high + 1e-9).toBe(true);
      const corrected = correctedShare(count, sample, CARD_ERRORS);
      expect(0 <= corrected.low && corrected.low <= corrected.share + 1e-9).toBe(true);
      expect(corrected.share <= corrected.high + 1e-9 && corrected.high <= 1).toBe(true);
    }),
  );
});
