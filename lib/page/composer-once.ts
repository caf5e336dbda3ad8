import { onPageChange } from './page-change';

/** Calls back once, as soon as an element that matches stands in the page, and then looks no more. */
export function onceComposerAppears(selector: string, callback: () => void, signal: AbortSignal): void {
  const once = new AbortController();
  onPageChange(
    () => {
      if (once.signal.aborted || document.querySelector(selector) === null) return;
      once.abort();
      callback();
    },
    AbortSignal.any([signal, once.signal]),
  );
}

/** Calls back once, when an element that matches gets the focus. For the small script, so it carries nothing along. */
export function onceComposerFocused(selector: string, callback: () => void, signal: AbortSignal): void {
  const once = new AbortController();
  const look = ({ target }: Event) => {
    if (!(target instanceof Element) || target.closest(selector) === null) return;
    once.abort();
    callback();
  };
  document.addEventListener('focusin', look, { signal: AbortSignal.any([signal, once.signal]), capture: true });
}
