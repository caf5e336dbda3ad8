import { useMemo } from 'react';
import { type CompareKey, compareWords } from '../../lib/i18n/compare';
import { speaker, type Values } from '../../lib/i18n/translate';
import { useWords, type Words } from '../words';

/** Says the words of the comparison. */
export type SayCompare = (key: CompareKey, values?: Values) => string;

/** Words of the comparison together with those that every page has. */
export interface CompareWords extends Words {
  say: SayCompare;
}

/** The words of the comparison in the present language. */
export function useCompareWords(): CompareWords {
  const words = useWords();
  return useMemo(() => ({ ...words, say: speaker(compareWords[words.locale], words.locale) }), [words]);
}
