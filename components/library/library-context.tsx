import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { libraryWords } from '../../lib/i18n/library';
import { speaker } from '../../lib/i18n/translate';
import { useWords } from '../words';
import type { LibraryServices } from './library-services';

const ServicesContext = createContext<LibraryServices | undefined>(undefined);

export function LibraryProvider({ services, children }: { services: LibraryServices; children: ReactNode }) {
  return <ServicesContext value={services}>{children}</ServicesContext>;
}

/** Services of the nearest provider. Throws outside of one: that is a mistake in our own code. */
export function useLibrary(): LibraryServices {
  const services = useContext(ServicesContext);
  if (services === undefined) throw new Error('useLibrary needs a LibraryProvider above it');
  return services;
}

/** Says the words of the library in the present language. */
export function useLibraryWords() {
  const { locale } = useWords();
  return useMemo(() => speaker(libraryWords[locale], locale), [locale]);
}
