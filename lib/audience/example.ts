import type { Account } from '../model';
import { contributions, type FeatureValues, type LinearModel } from './linear-model';
import type { Example, Reason } from './sign';
import { spokenClass } from './spoken-class';
import type { ModelWords } from './why';

const MOST_REASONS = 3;
/** A smaller part is noise, not a reason. */
const SMALLEST_REASON = 0.2;

/**
 * Three largest reasons for, and the strongest against, against the average genuine row. Only what can be said in plain
 * words is a reason, and the same words are said once.
 */
export function reasonsOf<F extends string>(
  model: LinearModel<F>,
  words: ModelWords<F>,
  values: FeatureValues<F>,
  facts: Example['facts'],
): { reasons: Reason[]; contraSign?: Reason } {
  const reasons: Reason[] = [];
  let contraSign: Reason | undefined;
  const said = new Set<string>();
  for (const { feature, value, contribution } of contributions(model, values)) {
    if (Math.abs(contribution) < SMALLEST_REASON) break;
    const fresh = (words[feature]?.(value, facts) ?? []).filter(({ word }) => !said.has(word));
    const isWanted = contribution > 0 ? reasons.length < MOST_REASONS : contraSign === undefined;
    if (fresh.length === 0 || !isWanted) continue;
    for (const { word } of fresh) said.add(word);
    const reason = { feature, value, contribution, words: fresh };
    if (contribution > 0) reasons.push(reason);
    else contraSign = reason;
  }
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
