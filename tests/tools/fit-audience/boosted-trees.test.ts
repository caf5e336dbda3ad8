import { expect, test } from 'vitest';
import { boostedTrees } from './boosted-trees';
import { seeded } from './seeded';

/** Either of two, not both: nothing that a line could tell. */
function eitherOr(count: number, seed: number) {
  const random = seeded(seed);
  const rows = Array.from({ length: count }, () => [random(), random(), random()]);
  const labels = rows.map(([a = 0, b = 0]) => Number(a > 0.5 !== b > 0.5));
  return { rows, labels, weights: rows.map(() => 1) };
}

test('trees learn what a line cannot, and find it in rows they have not seen', () => {
  const score = boostedTrees(eitherOr(500, 1), 7);
  const { rows, labels } = eitherOr(300, 2);
  const right = rows.filter((row, i) => Number(score(row) > 0.5) === labels[i]).length;
  expect(right / rows.length).toBeGreaterThan(0.93);
});

test('the same seed gives the same trees, and unknown values are no obstacle', () => {
  const set = eitherOr(120, 3);
  const row = [Number.NaN, 0.2, 0.9];
  expect(boostedTrees(set, 7)(row)).toBe(boostedTrees(set, 7)(row));
  expect(boostedTrees(set, 7)(row)).toSatisfy((p: number) => p > 0 && p < 1);
});

test('weights count: rows without weight teach nothing', () => {
  const { rows, labels } = eitherOr(300, 4);
  const weights = labels.map((label) => (label === 1 ? 1 : 0.001));
  const p = rows.map(boostedTrees({ rows, labels, weights }, 7));
  expect(Math.min(...p)).toBeGreaterThan(0.5);
});
