import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { type Figures, figuresFor } from '../lib/i18n/figures';
import { type Locale, type Translate, translator } from '../lib/i18n/translate';

/** The words and figures of the present language. */
export interface Words {
  locale: Locale;
  t: Translate;
  figures: Figures;
}

const WordsContext = createContext<Words | undefined>(undefined);

export function WordsProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  const words = useMemo(() => ({ locale, t: translator(locale), figures: figuresFor(locale) }), [locale]);
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** Words of the nearest provider. Throws outside of one: that is a mistake in our own code. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === undefined) throw new Error('useWords needs a WordsProvider above it');
  return words;
}
