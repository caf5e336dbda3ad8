import { onSoftNavigation } from '../page/soft-navigation';

export interface DocumentWatch {
  /** Whether an added script's text can carry records. */
  isPayload(text: string): boolean;
  onPayload(text: string): void;
  /** Reads the whole document; calls `done` when it has. */
  readAll(done: () => void): void;
  /** Whether the page shows something that no reading has explained. */
  somethingUnknown(): boolean;
  signal: AbortSignal;
}

/** The page must be still this long before its markup is read again. */
const QUIET_MS = 700;
/** Shortest time between two readings of the whole document. */
const GAP_MS = 3_000;
/** Readings of the whole document per address: a page that stays unknown is left alone. */
const MAX_READINGS = 8;

/**
 * Decides when the document is worth reading: once when it is parsed, for every JSON island added later (Facebook
 * streams them), and again when the page has come to rest and still shows something unknown.
 */
export function watchDocument(watch: DocumentWatch): void {
  const { signal } = watch;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  let readings = 0;

  const read = () => {
    readings += 1;
    last = performance.now();
    watch.readAll(() => {
      last = performance.now();
    });
  };
  const readIfUnknown = () => {
    timer = undefined;
    if (signal.aborted || readings >= MAX_READINGS) return;
    if (performance.now() - last < GAP_MS) rest();
    else if (watch.somethingUnknown()) read();
  };
  const rest = () => {
    if (timer === undefined && readings < MAX_READINGS) timer = setTimeout(readIfUnknown, QUIET_MS);
  };
  const start = () => {
    read();
    rest();
  };

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true, signal });
  else start();

  const observer = new MutationObserver((changes) => {
    for (const change of changes) for (const node of change.addedNodes) takeIsland(node, watch);
    rest();
  });
  observer.observe(document.documentElement, { childList: true, subtree: true });
  onSoftNavigation(() => {
    readings = 0;
    rest();
  }, signal);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

function takeIsland(node: Node, watch: DocumentWatch): void {
  if (!(node instanceof HTMLScriptElement) || node.type !== 'application/json') return;
  const text = node.textContent;
  if (text && watch.isPayload(text)) watch.onPayload(text);
}
