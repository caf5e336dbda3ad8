import { useMemo } from 'react';
import { speaker } from '../../lib/i18n/translate';
import { workspaceWords } from '../../lib/i18n/workspace';
import { useWords } from '../words';

/** Says the words of the workspace's frame in the present language. */
export function useWorkspaceWords() {
  const { locale } = useWords();
  return useMemo(() => speaker(workspaceWords[locale], locale), [locale]);
}
