import { useEffect, useRef } from 'react';

/** Deeds by key, for example `{ '?': help, '/': search, 'shift+A': all }`; `Escape`, `Enter`, letters, digits. */
export type KeyDeeds = Readonly<Record<string, (() => void) | undefined>>;

/**
 * Answers keys of the whole page while the component stands. Keys typed into fields, into an open dialog and with
 * Ctrl, Alt or Meta are left alone.
 */
export function useKeys(deeds: KeyDeeds): void {
  const newest = useRef(deeds);
  newest.current = deeds;
  useEffect(() => {
    const answer = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || isTyping(event)) return;
      const deed = Object.hasOwn(newest.current, event.key) ? newest.current[event.key] : undefined;
      if (deed === undefined) return;
      event.preventDefault();
      deed();
    };
    document.addEventListener('keydown', answer);
    return () => document.removeEventListener('keydown', answer);
  }, []);
}

function isTyping({ target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest('dialog') !== null) return true;
  return target instanceof HTMLInputElement
    ? !['checkbox', 'radio', 'button'].includes(target.type)
    : target.matches('textarea, select');
}
