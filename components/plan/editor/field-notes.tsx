import type { RuleName } from '../../../lib/plan/rules/rule';
import { WarningLines } from '../warning-lines';
import type { Editing } from './editing';

/** What some rules say about the entry, beside the fields that they are about. */
export function FieldNotes({ editing: { notes, planner }, rules }: { editing: Editing; rules: readonly RuleName[] }) {
  const own = notes.filter(({ rule }) => rules.includes(rule));
  return <WarningLines warnings={own} services={planner.services} brands={planner.plan.brands} most={4} />;
}
