/**
 * A logistic regression as a table: every feature has a weight, and a `neutral` value that stands for "unknown".
 *
 * Neutral is the average of genuine rows, not zero: a field that was not shown must not read like a field that was
 * shown to be empty.
 */
export interface LinearModel<F extends string = string> {
  intercept: number;
  weights: Readonly<Record<F, number>>;
  neutral: Readonly<Record<F, number>>;
}

/** Values of all features; null means unknown. */
export type FeatureValues<F extends string = string> = Record<F, number | null>;

/** One feature's part in a score, in log-odds against the average genuine row. */
export interface Contribution<F extends string = string> {
  feature: F;
  value: number;
  contribution: number;
}

/** Log-odds; unknown and non-finite values count as neutral. */
export function logOdds<F extends string>(model: LinearModel<F>, values: FeatureValues<F>): number {
  let z = model.intercept;
  for (const feature in model.weights) z += model.weights[feature] * known(model, values, feature);
  return z;
}

/** Probability between 0 and 1 of log-odds. */
export function probability(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

/**
 * Parts of the score, largest first by size: weight x (value - neutral), so that "no posts" can speak although its
 * value is zero. Unknown values take no part.
 */
export function contributions<F extends string>(model: LinearModel<F>, values: FeatureValues<F>): Contribution<F>[] {
  const parts: Contribution<F>[] = [];
  for (const feature in model.weights) {
    const value = values[feature];
    if (value === null || !Number.isFinite(value)) continue;
    parts.push({ feature, value, contribution: model.weights[feature] * (value - model.neutral[feature]) });
  }
  return parts.sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
}

function known<F extends string>(model: LinearModel<F>, values: FeatureValues<F>, feature: F): number {
  const value = values[feature];
  return value === null || !Number.isFinite(value) ? model.neutral[feature] : value;
}
