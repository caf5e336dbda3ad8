/** Changes are gathered this long, so that a scrolling list costs one update and not a hundred. */
const GATHER_MS = 120;

/**
 * Calls back after the page's content changed, at most every 120 ms, in a quiet moment.
 *
 * @returns a way to ask for the same call from elsewhere
 */
export function onPageChange(callback: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    if (timer !== undefined || signal.aborted) return;
    timer = setTimeout(() => {
      timer = undefined;
      if (!signal.aborted) requestIdleCallback(callback, { timeout: GATHER_MS });
    }, GATHER_MS);
  };
  const observer = new MutationObserver((changes) => {
    if (changes.some((change) => !ownChange(change))) later();
  });
  observer.observe(document.documentElement, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  later();
  return later;
}

/** Our own elements coming and going are no change of the page. */
function ownChange(change: MutationRecord): boolean {
  const own = (node: Node) => node.nodeName.startsWith('LORGNETTE-');
  return [...change.addedNodes, ...change.removedNodes].every(own);
}
