import type { Account } from '../model';
import { contributions, type FeatureValues, type LinearModel } from './linear-model';
import type { Example, Reason } from './sign';
import { spokenClass } from './spoken-class';
import type { ModelWords } from './why';

const MOST_REASONS = 3;
/** A smaller part is noise, not a reason. */
const SMALLEST_REASON = 0.2;

/**
 * Three largest reasons for, and the strongest against, against the average genuine row. Features that are said in the
 * same way are one reason together; what cannot be said in plain words is none.
 */
export function reasonsOf<F extends string>(
  model: LinearModel<F>,
  words: ModelWords<F>,
  values: FeatureValues<F>,
  facts: Example['facts'],
): { reasons: Reason[]; contraSign?: Reason } {
  const parts = contributions(model, values).filter(({ feature }) => words[feature]);
  const together = [...Map.groupBy(parts, ({ feature }) => words[feature]).values()].flatMap((same): Reason[] => {
    // The largest part speaks for the others.
    const [first] = same;
    const contribution = same.reduce((sum, one) => sum + one.contribution, 0);
    const said = (first && words[first.feature]?.(first.value, facts)) ?? [];
    if (!first || said.length === 0 || Math.abs(contribution) < SMALLEST_REASON) return [];
    return [{ feature: first.feature, value: first.value, contribution, words: said }];
  });
  together.sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
  const reasons = together.filter(({ contribution }) => contribution > 0).slice(0, MOST_REASONS);
  const contraSign = together.find(({ contribution }) => contribution < 0);
  return contraSign === undefined ? { reasons } : { reasons, contraSign };
}

/** The class of a row, where it may be told. */
export function spoken(className: string): Pick<Example, 'class'> {
  const found = spokenClass(className);
  return found === undefined ? {} : { class: found };
}

/** An account as a row of evidence. */
export function exampleOf<F extends string>(
  account: Account,
  className: string,
  model: LinearModel<F>,
  words: ModelWords<F>,
  values: FeatureValues<F>,
  known: object,
): Example {
  const facts = shownFacts(known);
  if (account.handle) {
    const letters = [...account.handle];
    facts.nameLength = letters.length;
    facts.nameDigits = letters.filter((letter) => /\p{Nd}/u.test(letter)).length;
  }
  const example: Example = { id: account.id, ...spoken(className), ...reasonsOf(model, words, values, facts), facts };
  const name = account.name || account.handle;
  if (name) example.name = name;
  return example;
}

/** Numbers and yes-or-no facts that were shown; unknown ones are left out. */
function shownFacts(facts: object): Example['facts'] {
  const shown: Example['facts'] = {};
  for (const [name, value] of Object.entries(facts)) {
    if (typeof value === 'number' || typeof value === 'boolean') shown[name] = value;
  }
  return shown;
}
