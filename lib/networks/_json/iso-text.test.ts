import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isoFromMs } from './iso-text';

const FIRST = Date.UTC(2000, 0, 1);
const LAST = Date.UTC(2100, 0, 1) - 1;

it('names every day of the century as the language does', () => {
  for (let ms = FIRST; ms <= LAST; ms += 86_400_000) {
    const expected = new Date(ms).toISOString();
    // One assertion per day would take seconds.
    if (isoFromMs(ms) !== expected) expect(isoFromMs(ms)).toBe(expected);
  }
  expect(isoFromMs(LAST)).toBe('2099-12-31T23:59:59.999Z');
});

it('writes every millisecond as the language does', () => {
  fc.assert(
    fc.property(fc.integer({ min: FIRST, max: LAST }), (ms) => {
      expect(isoFromMs(ms)).toBe(new Date(ms).toISOString());
    }),
  );
});
