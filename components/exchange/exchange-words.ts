import { useMemo } from 'react';
import { type ExchangeKey, exchangeWords } from '../../lib/i18n/exchange';
import { speaker, type Values } from '../../lib/i18n/translate';
import { useWords } from '../words';

export type SayExchange = (key: ExchangeKey, values?: Values) => string;

/** Says the words of exports and imports in the present language. */
export function useExchangeWords(): SayExchange {
  const { locale } = useWords();
  return useMemo(() => speaker(exchangeWords[locale], locale), [locale]);
}
