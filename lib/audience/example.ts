import type { Account } from '../model';
import { contributions, type FeatureValues, type LinearModel } from './linear-model';
import type { Example, Reason } from './sign';

const MOST_REASONS = 3;
/** A smaller part is noise, not a reason. */
const SMALLEST_REASON = 0.2;

/** Three largest reasons for, and the strongest against, against the average genuine row. */
export function reasonsOf<F extends string>(
  model: LinearModel<F>,
  values: FeatureValues<F>,
): { reasons: Reason[]; contraSign?: Reason } {
  const parts = contributions(model, values).filter(({ contribution }) => Math.abs(contribution) >= SMALLEST_REASON);
  const reasons = parts.filter(({ contribution }) => contribution > 0).slice(0, MOST_REASONS);
  const contraSign = parts.find(({ contribution }) => contribution < 0);
  return contraSign === undefined ? { reasons } : { reasons, contraSign };
}

/** An account as a row of evidence. */
export function exampleOf<F extends string>(
  account: Account,
  className: string,
  model: LinearModel<F>,
  values: FeatureValues<F>,
  facts: object,
): Example {
  const example: Example = {
    id: account.id,
    class: className,
    ...reasonsOf(model, values),
    facts: shownFacts(facts),
  };
  const name = account.name || account.handle;
  if (name) example.name = name;
  if (account.handle) {
    const letters = [...account.handle];
    example.facts.nameLength = letters.length;
    example.facts.nameDigits = letters.filter((letter) => /\p{Nd}/u.test(letter)).length;
  }
  return example;
}

/** Numbers and yes-or-no facts that were shown; unknown ones are left out. */
function shownFacts(facts: object): Record<string, number | boolean> {
  const shown: Record<string, number | boolean> = {};
  for (const [name, value] of Object.entries(facts)) {
    if (typeof value === 'number' || typeof value === 'boolean') shown[name] = value;
  }
  return shown;
}
