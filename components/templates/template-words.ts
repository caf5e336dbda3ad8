import { useMemo } from 'react';
import { speaker } from '../../lib/i18n/speaker';
import { templateWords } from '../../lib/i18n/templates';
import { useWords } from '../words';

/** Says the words of templates of replies in the present language. */
export function useTemplateWords() {
  const { locale } = useWords();
  return useMemo(() => speaker(templateWords[locale], locale), [locale]);
}

export type SayTemplates = ReturnType<typeof useTemplateWords>;
