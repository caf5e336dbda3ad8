import { useMemo } from 'react';
import type { PlanEntry } from '../../../lib/model';
import type { RuleName, Warning } from '../../../lib/plan/rules/rule';
import { planWarnings } from '../../../lib/plan/warnings';
import type { Planner } from '../planner';

/** Rules that look at one entry alone; they follow every key, whatever its day. */
const ALONE: readonly RuleName[] = ['clock-change', 'unbroken-text', 'too-long', 'link-without-utm', 'no-alt-text'];

/** What the rules say about the entry being edited, each rule once per network or place. */
export function useEntryNotes(entry: PlanEntry, { plan, services }: Planner): readonly Warning[] {
  const { now, today, warnings } = plan;
  const { zone, settings } = services;
  const others = useMemo(
    () =>
      warnings.filter(
        ({ rule, keys }) =>
          !ALONE.includes(rule) && keys.some((key) => key === entry.id || key.startsWith(`${entry.id}@`)),
      ),
    [warnings, entry.id],
  );
  const alone = useMemo(() => {
    const { repeat: _, except: __, ...single } = entry;
    const off = settings.rulesOff as RuleName[];
    // An entry far ahead is judged as if its day had come.
    const day = entry.when?.day ?? today;
    return planWarnings([{ ...single, when: entry.when ?? { day, zone } }], { now, today: day, zone, off }).filter(
      ({ rule }) => ALONE.includes(rule),
    );
  }, [entry, now, today, zone, settings.rulesOff]);
  return useMemo(() => [...others, ...alone], [others, alone]);
}
