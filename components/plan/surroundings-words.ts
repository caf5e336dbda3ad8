import { useMemo } from 'react';
import { type SurroundingsKey, surroundingsWords } from '../../lib/i18n/surroundings';
import { speaker, type Values } from '../../lib/i18n/translate';
import { useWords } from '../words';

/** Says a word of what stands around the plan. */
export type SaySurroundings = (key: SurroundingsKey, values?: Values) => string;

/** Says the words of files, ideas, goals, money and audit in the present language. */
export function useSurroundingsWords(): SaySurroundings {
  const { locale } = useWords();
  return useMemo(() => speaker(surroundingsWords[locale], locale), [locale]);
}
