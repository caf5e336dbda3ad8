import { useMemo } from 'react';
import { type PlanKey, planWords } from '../../lib/i18n/plan';
import { speaker, type Values } from '../../lib/i18n/translate';
import { useWords } from '../words';

/** Says a word of the plan. */
export type SayPlan = (key: PlanKey, values?: Values) => string;

/** Says the words of the plan in the present language. */
export function usePlanWords(): SayPlan {
  const { locale } = useWords();
  return useMemo(() => speaker(planWords[locale], locale), [locale]);
}
