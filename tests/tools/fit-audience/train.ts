import type { LinearModel } from '../../../lib/audience/linear-model';
import { type FittedLine, ridgeLogistic, type TrainingSet } from './ridge-logistic';

/** One labelled row; features that are not known are null. */
export interface Example<F extends string = string> {
  values: Readonly<Record<F, number | null>>;
  label: number;
  /** Share of the total weight, before the classes are balanced. */
  set: string;
  /** Copies of one text or profile share a group. */
  group: string;
}

export interface Recipe<F extends string = string> {
  features: readonly F[];
  /** Ridge penalty on standardised features. */
  lambda: number;
  /** Total weight of each data set. */
  setWeights: Readonly<Record<string, number>>;
  /** Part of a set's weight that its genuine rows hold; 0.5 balances the classes. */
  genuineShare: number;
  /** Sets whose genuine rows define what "unknown" is taken for. */
  neutralFrom: readonly string[];
}

/** Fits the model of a recipe; unknown values take the neutral value, as they do when the model is used. */
export function train<F extends string>(examples: readonly Example<F>[], recipe: Recipe<F>): LinearModel<F> {
  const neutral = neutralValues(examples, recipe);
  const set = asTrainingSet(examples, recipe, neutral);
  const line = ridgeLogistic(set, recipe.lambda);
  return { intercept: line.intercept, weights: byFeature(recipe.features, line), neutral };
}

function asTrainingSet<F extends string>(
  examples: readonly Example<F>[],
  recipe: Recipe<F>,
  neutral: Readonly<Record<F, number>>,
): TrainingSet {
  return {
    rows: examples.map(({ values }) => recipe.features.map((feature) => values[feature] ?? neutral[feature])),
    labels: examples.map(({ label }) => label),
    weights: rowWeights(examples, recipe),
  };
}

/** Weight of every row, so that each set and each class holds what the recipe gives it. */
export function rowWeights(
  examples: readonly Example[],
  recipe: Pick<Recipe, 'setWeights' | 'genuineShare'>,
): number[] {
  const size = (set: string, label: number) => examples.filter((one) => one.set === set && one.label === label).length;
  const weightOf = new Map<string, number>();
  for (const [set, weight] of Object.entries(recipe.setWeights)) {
    weightOf.set(`${set} 0`, (weight * recipe.genuineShare) / size(set, 0));
    weightOf.set(`${set} 1`, (weight * (1 - recipe.genuineShare)) / size(set, 1));
  }
  return examples.map(({ set, label }) => weightOf.get(`${set} ${label}`) ?? 0);
}

/** Mean of every feature over the genuine rows that show it. */
function neutralValues<F extends string>(examples: readonly Example<F>[], recipe: Recipe<F>): Record<F, number> {
  const genuine = examples.filter(({ set, label }) => label === 0 && recipe.neutralFrom.includes(set));
  const entries = recipe.features.map((feature) => {
    const known = genuine.map(({ values }) => values[feature]).filter((value) => value !== null);
    return [feature, known.reduce((total, value) => total + value, 0) / Math.max(1, known.length)] as const;
  });
  return Object.fromEntries(entries) as Record<F, number>;
}

function byFeature<F extends string>(features: readonly F[], line: FittedLine): Record<F, number> {
  return Object.fromEntries(features.map((feature, i) => [feature, line.weights[i] ?? 0])) as Record<F, number>;
}
