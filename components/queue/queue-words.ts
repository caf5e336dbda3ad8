import { useMemo } from 'react';
import { queueWords } from '../../lib/i18n/queue';
import { speaker } from '../../lib/i18n/speaker';
import { useWords } from '../words';

/** Says the words of the moderator's queue in the present language. */
export function useQueueWords() {
  const { locale } = useWords();
  return useMemo(() => speaker(queueWords[locale], locale), [locale]);
}

export type SayQueue = ReturnType<typeof useQueueWords>;
