import { type LinearModel, logOdds, probability } from '../../../lib/audience/linear-model';
import { foldsByGroup } from './seeded';
import { type Example, type Recipe, train } from './train';

export const SEED = 20_261_122;
export const FOLDS = 5;

export interface Scored {
  set: string;
  label: number;
  p: number;
}

export function scoreExample<F extends string>(model: LinearModel<F>, example: Example<F>): Scored {
  return { set: example.set, label: example.label, p: probability(logOdds(model, { ...example.values })) };
}

/** Out-of-fold probabilities: every row is scored by a model that saw neither it nor a copy of it. */
export function outOfFold<F extends string>(examples: readonly Example<F>[], recipe: Recipe<F>): Scored[] {
  const folds = foldsByGroup(
    examples.map(({ set, group }) => `${set} ${group}`),
    FOLDS,
    SEED,
  );
  const scored: Scored[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = train(
      examples.filter((_, i) => folds[i] !== fold),
      recipe,
    );
    examples.forEach((example, i) => {
      if (folds[i] === fold) scored[i] = scoreExample(model, example);
    });
  }
  return scored;
}

export function ofSet(scored: readonly Scored[], set: string): { p: number[]; labels: number[] } {
  const chosen = scored.filter((one) => one.set === set);
  return { p: chosen.map(({ p }) => p), labels: chosen.map(({ label }) => label) };
}
