import { useMemo } from 'react';
import { type PlanKey, planWords } from '../../lib/i18n/plan';
import { type PlannerKey, plannerWords } from '../../lib/i18n/planner';
import { speaker, type Values } from '../../lib/i18n/translate';
import { useWords } from '../words';

/** Says a word of the plan, as the workspace knows it. */
export type SayPlanner = (key: PlanKey | PlannerKey, values?: Values) => string;

/** Says the words of the plan in the workspace in the present language. */
export function usePlannerWords(): SayPlanner {
  const { locale } = useWords();
  return useMemo(() => speaker({ ...planWords[locale], ...plannerWords[locale] }, locale), [locale]);
}
