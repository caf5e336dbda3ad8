import { useSyncExternalStore } from 'react';

const QUERY = '(prefers-color-scheme: dark)';

/** Whether the system asks for dark, now and after each change. */
export function useSystemDark(): boolean {
  return useSyncExternalStore(watch, () => matchMedia(QUERY).matches);
}

function watch(changed: () => void): () => void {
  const system = matchMedia(QUERY);
  system.addEventListener('change', changed);
  return () => system.removeEventListener('change', changed);
}
