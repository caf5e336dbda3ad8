import { useMemo } from 'react';
import { settingsWords } from '../../lib/i18n/settings';
import { speaker } from '../../lib/i18n/translate';
import { useWords } from '../words';

/** Says the words of the settings in the present language. */
export function useSettingsWords() {
  const { locale } = useWords();
  return useMemo(() => speaker(settingsWords[locale], locale), [locale]);
}
