import { useMemo } from 'react';
import { chartWords } from '../../lib/i18n/charts';
import { speaker } from '../../lib/i18n/translate';
import { useWords } from '../words';

/** Says the words of charts in the present language. */
export function useChartWords() {
  const { locale } = useWords();
  return useMemo(() => speaker(chartWords[locale], locale), [locale]);
}
