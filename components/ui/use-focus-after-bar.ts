import { type RefObject, useEffect, useRef } from 'react';

/**
 * The bar of chosen posts goes with the button that was pressed in it, and the focus would go with them: it goes on in
 * the list, from where the keys work.
 */
export function useFocusAfterBar(shown: boolean, list: RefObject<HTMLElement | null>): void {
  const before = useRef(shown);
  useEffect(() => {
    const gone = before.current && !shown;
    before.current = shown;
    if (!gone || document.activeElement !== document.body) return;
    list.current?.querySelector<HTMLElement>('[role="grid"], li button, li input')?.focus({ preventScroll: true });
  }, [shown, list]);
}
