/** How often the address is compared where the browser has no Navigation API. */
const POLL_MS = 500;

interface NavigationLike extends EventTarget {
  currentEntry: unknown;
}

/**
 * Calls back with the new address whenever the page changes it without loading a document.
 *
 * Uses the Navigation API, which needs no patching of the page's `history`; where it is missing, compares the address
 * twice a second.
 */
export function onSoftNavigation(callback: (url: string) => void, signal: AbortSignal): void {
  let last = location.href;
  const compare = () => {
    if (location.href === last) return;
    last = location.href;
    callback(last);
  };
  const navigation = (globalThis as { navigation?: NavigationLike }).navigation;
  if (navigation !== undefined) navigation.addEventListener('currententrychange', compare, { signal });
  window.addEventListener('popstate', compare, { signal });
  if (navigation === undefined) {
    const timer = setInterval(compare, POLL_MS);
    signal.addEventListener('abort', () => clearInterval(timer));
  }
}
