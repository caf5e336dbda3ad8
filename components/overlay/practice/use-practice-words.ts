import { useMemo } from 'react';
import { practiceWords } from '../../../lib/i18n/practice';
import { speaker } from '../../../lib/i18n/translate';
import { useWords } from '../../words';

/** Says the words of the practice community in the present language. */
export function usePracticeWords() {
  const { locale } = useWords();
  return useMemo(() => speaker(practiceWords[locale], locale), [locale]);
}
