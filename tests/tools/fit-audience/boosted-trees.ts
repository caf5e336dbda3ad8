import { probability } from '../../../lib/audience/linear-model';
import type { TrainingSet } from './ridge-logistic';
import { seeded } from './seeded';

const ROUNDS = 150;
const DEPTH = 3;
const STEP = 0.1;
const PENALTY = 1;
/** Least curvature on either side of a split, so that no leaf rests on a handful of rows. */
const LEAST = 0.25;
/** Part of the rows and of the features that each tree sees. */
const PART = 0.8;

interface Split {
  feature: number;
  below: number;
  left: Tree;
  right: Tree;
}
type Tree = number | Split;

/**
 * Gradient boosted trees for log-odds, seeded: far more flexible than what ships, to see how much a linear model leaves
 * on the table. Values that are not known are NaN and stand left of everything.
 *
 * @returns the probability of a row
 */
export function boostedTrees({ rows, labels, weights }: TrainingSet, seed: number): (row: readonly number[]) => number {
  const random = seeded(seed);
  const width = rows[0]?.length ?? 0;
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const positive = weights.reduce((total, weight, i) => total + weight * (labels[i] ?? 0), 0);
  const start = Math.log(positive / (sum - positive));
  const z = rows.map(() => start);
  const trees: Tree[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const p = z.map(probability);
    const pull = p.map((value, i) => (weights[i] ?? 0) * ((labels[i] ?? 0) - value));
    const bend = p.map((value, i) => (weights[i] ?? 0) * value * (1 - value));
    const seen = rows.map((_, i) => i).filter(() => random() < PART);
    const features = Array.from({ length: width }, (_, j) => j).filter(() => random() < PART);
    const tree = grow({ rows, pull, bend, features }, seen, DEPTH);
    trees.push(tree);
    rows.forEach((row, i) => {
      z[i] = (z[i] ?? 0) + leafOf(tree, row);
    });
  }
  return (row) => probability(trees.map((tree) => leafOf(tree, row)).reduce((sum, leaf) => sum + leaf, start));
}

interface Slopes {
  rows: readonly (readonly number[])[];
  /** First and second derivative of the loss at each row. */
  pull: readonly number[];
  bend: readonly number[];
  features: readonly number[];
}

function grow(slopes: Slopes, ids: readonly number[], depth: number): Tree {
  const { pull, bend, features } = slopes;
  const [G, H] = [total(pull, ids), total(bend, ids)];
  const leaf = (STEP * G) / (H + PENALTY);
  if (depth === 0) return leaf;
  let best: { gain: number; feature: number; below: number } | undefined;
  for (const feature of features) {
    const of = (id: number) => valueAt(slopes.rows[id], feature);
    const order = [...ids].sort((a, b) => of(a) - of(b));
    let [g, h] = [0, 0];
    for (const [i, id] of order.entries()) {
      const before = order[i - 1];
      if (before !== undefined && of(before) < of(id) && h > LEAST && H - h > LEAST) {
        const gain = g ** 2 / (h + PENALTY) + (G - g) ** 2 / (H - h + PENALTY) - G ** 2 / (H + PENALTY);
        if (gain > (best?.gain ?? 0)) best = { gain, feature, below: of(id) };
      }
      g += pull[id] ?? 0;
      h += bend[id] ?? 0;
    }
  }
  if (best === undefined) return leaf;
  const { feature, below } = best;
  const isLeft = (id: number) => valueAt(slopes.rows[id], feature) < below;
  const left = grow(slopes, ids.filter(isLeft), depth - 1);
  const right = grow(
    slopes,
    ids.filter((id) => !isLeft(id)),
    depth - 1,
  );
  return { feature, below, left, right };
}

function leafOf(tree: Tree, row: readonly number[]): number {
  if (typeof tree === 'number') return tree;
  return leafOf(valueAt(row, tree.feature) < tree.below ? tree.left : tree.right, row);
}

function total(values: readonly number[], ids: readonly number[]): number {
  return ids.reduce((sum, id) => sum + (values[id] ?? 0), 0);
}

function valueAt(row: readonly number[] | undefined, feature: number): number {
  const value = row?.[feature];
  return value === undefined || Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value;
}
