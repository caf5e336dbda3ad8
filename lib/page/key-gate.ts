/**
 * What becomes of a key: `pass` lets the page have it, `keep` lets the browser type it but hides it from the page,
 * `swallow` hides it and types nothing.
 */
export type KeyFate = 'pass' | 'keep' | 'swallow';

/** Stands before all listeners of the page and lets every key through until somebody takes them. */
export interface KeyGate {
  /** Decides about a key that goes down; missing while nobody wants any. */
  take?: ((event: KeyboardEvent) => KeyFate) | undefined;
}

const SLOT = Symbol.for('lorgnette.keys');

interface World {
  [SLOT]?: KeyGate;
}

/** The gate of this document; what takes keys may arrive long after it was opened. */
export function sharedKeyGate(): KeyGate {
  const world = globalThis as World;
  world[SLOT] ??= {};
  return world[SLOT];
}

/**
 * Opens the gate. At document start, because the first listener on `window` is the only one that a page's own listeners
 * cannot overtake. While nobody takes keys, a key costs one look at a missing member. What follows a key that was taken
 * (its press and release) is hidden as well: a site may send a comment when Enter is let go.
 */
export function openKeyGate(signal: AbortSignal): void {
  const gate = sharedKeyGate();
  const taken = new Map<string, KeyFate>();
  const hide = (event: KeyboardEvent, fate: KeyFate | undefined) => {
    if (fate === undefined || fate === 'pass') return;
    event.stopImmediatePropagation();
    if (fate === 'swallow') event.preventDefault();
  };
  const down = (event: KeyboardEvent) => {
    if (gate.take === undefined || !event.isTrusted || event.isComposing) {
      if (taken.size > 0) taken.delete(event.code);
      return;
    }
    const fate = gate.take(event);
    taken.set(event.code, fate);
    hide(event, fate);
  };
  const press = (event: KeyboardEvent) => hide(event, taken.get(event.code));
  const up = (event: KeyboardEvent) => {
    hide(event, taken.get(event.code));
    taken.delete(event.code);
  };
  window.addEventListener('keydown', down, { capture: true, signal });
  window.addEventListener('keypress', press, { capture: true, signal });
  window.addEventListener('keyup', up, { capture: true, signal });
}
