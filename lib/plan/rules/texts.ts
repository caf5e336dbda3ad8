import type { PlanEntry, PlanTarget } from '../../model';

/** The text of an entry as each of its networks gets it; one without a network has its text alone. */
export function textsOf({ text, variants, targets }: PlanEntry): Array<{ text: string; target?: PlanTarget }> {
  return targets.length === 0 ? [{ text }] : targets.map((target) => ({ text: variants[target] ?? text, target }));
}
