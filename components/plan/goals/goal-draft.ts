import type { PlanGoal } from '../../../lib/model';
import { typedNumber } from '../../../lib/plan/money-lines';

/** A goal as it is being typed. */
export interface GoalDraft {
  name: string;
  measure: PlanGoal['measure'];
  community: string;
  /** Of an own number; may be empty. */
  unit: string;
  start: string;
  startDay: string;
  target: string;
  targetDay: string;
}

/** What is wrong with a field. */
export type GoalFault = 'name' | 'community' | 'number' | 'day' | 'order';
export type GoalFaults = Partial<Record<keyof GoalDraft, GoalFault>>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The goal that was typed, or what is still wrong, field by field. ER is typed in per cent and kept as a fraction. */
export function goalOf(draft: GoalDraft, id: string): { goal: PlanGoal } | { faults: GoalFaults } {
  const faults: GoalFaults = {};
  const [start, target] = [amountOf(draft.start, draft.measure), amountOf(draft.target, draft.measure)];
  if (draft.name.trim() === '') faults.name = 'name';
  if (draft.measure !== 'own' && draft.community === '') faults.community = 'community';
  if (start === undefined) faults.start = 'number';
  if (target === undefined) faults.target = 'number';
  if (!DAY.test(draft.startDay)) faults.startDay = 'day';
  if (!DAY.test(draft.targetDay)) faults.targetDay = 'day';
  else if (draft.targetDay <= draft.startDay) faults.targetDay = 'order';
  if (Object.keys(faults).length > 0 || start === undefined || target === undefined) return { faults };
  const { name, measure, community, unit, startDay, targetDay } = draft;
  return {
    goal: {
      id,
      kind: 'goal',
      name: name.trim(),
      measure,
      ...(measure !== 'own' ? { community } : unit.trim() !== '' && { unit: unit.trim() }),
      start,
      startDay,
      target,
      targetDay,
      typed: [],
    },
  };
}

/** A typed amount of a measure; undefined when it is no number. */
export function amountOf(text: string, measure: PlanGoal['measure']): number | undefined {
  const value = typedNumber(text.replace(/%\s*$/u, ''));
  if (value === undefined || Number.isNaN(value)) return undefined;
  return measure === 'er' ? value / 100 : value;
}
