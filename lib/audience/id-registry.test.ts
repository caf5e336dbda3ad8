import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { batchTest, freshIds, idFrontier, numericIds } from './id-registry';
import { poissonTail } from './poisson';

describe('Poisson tail', () => {
  test.each([
    [0, 3, 1],
    [1, 2, 1 - Math.exp(-2)],
    [4, 0.5, 0.001752],
    [10, 10, 0.54207],
    [3, 0, 0],
  ])('P(X >= %i | %d)', (k, mean, expected) => {
    expect(poissonTail(k, mean)).toBeCloseTo(expected, 5);
  });

  test('keeps the digits of tiny probabilities', () => {
    expect(poissonTail(30, 1)).toBeGreaterThan(0);
    expect(poissonTail(30, 1)).toBeLessThan(1e-30);
  });
});

describe('ids', () => {
  test('only plain positive numbers count, each once', () => {
    expect(numericIds(['5', '5', '-7', '0', 'x', '1e3', '', '12345678901234'])).toEqual([5]);
  });

  test('the frontier never falls below the calibration data and rises with what was seen', () => {
    expect(idFrontier([])).toBe(590_000_000);
    expect(idFrontier([900_000_000])).toBe(900_000_000);
    expect(idFrontier([1], 1_000_000_000)).toBe(1_000_000_000);
    expect(idFrontier([1], Number.NaN)).toBe(590_000_000);
  });

  test('an old community read without memory is not called fresh', () => {
    const ids = Array.from({ length: 100 }, (_, i) => 1_000_000 + i * 1_000_000);
    expect(freshIds(ids, idFrontier(ids))).toMatchObject({ count: 0, sample: 100 });
  });

  test('accounts of the newest ids are counted', () => {
    const ids = Array.from({ length: 80 }, (_, i) => (i % 2 ? 980_000_000 + i * 101_000 : 20_000_000 + i * 1_000_000));
    const { count, interval } = freshIds(ids, 1_000_000_000);
    expect(count).toBe(40);
    expect(interval.low).toBeGreaterThan(0.25);
  });
});

describe('batches', () => {
  const spread = Array.from({ length: 90 }, (_, i) => 110_000_000 + i * 9_500_000);

  test('ids spread over the years are no batch', () => {
    expect(batchTest(spread).p).toBe(1);
  });

  test('two chance pairs are no batch', () => {
    const pairs = [...spread, 110_010_000, 300_010_000, 300_000_000];
    expect(batchTest(pairs).p).toBeGreaterThan(0.001);
  });

  test('a run of neighbours is one, and is shown', () => {
    const run = Array.from({ length: 12 }, (_, i) => 700_000_000 + i * 4_000);
    const found = batchTest([...spread, ...run]);
    expect(found.p).toBeLessThan(0.001);
    expect(found.runs[0]).toHaveLength(12);
  });

  test('old ids, which are dense, are left out', () => {
    expect(batchTest(Array.from({ length: 200 }, (_, i) => 1_000 + i)).count).toBe(0);
  });

  test('any ids give a probability', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 2_000_000_000 })), (ids) => {
        const { p } = batchTest(ids);
        expect(p >= 0 && p <= 1).toBe(true);
      }),
    );
  });
});
