import type { Box } from './dock';

/** How the tags of our own elements in a page begin. */
const OWN = 'lorgnette-';

/**
 * Tells where the user is writing, so that the panel can step aside: the box of the focused composer, or undefined
 * when none has the focus. Called on focus changes and while the window scrolls or changes its size.
 */
export function watchComposer(selector: string, tell: (box: Box | undefined) => void, signal: AbortSignal): void {
  let composer: Element | undefined;
  const report = () => {
    if (composer === undefined) return;
    const { left, top, width, height } = composer.getBoundingClientRect();
    tell({ left, top, width, height });
  };
  const look = (target: EventTarget | null | undefined) => {
    const next = target instanceof Element ? (target.closest(selector) ?? undefined) : undefined;
    if (next === undefined && composer !== undefined) tell(undefined);
    composer = next;
    report();
  };
  document.addEventListener('focusin', (event) => isOwn(event.target) || look(event.composedPath()[0]), {
    signal,
    capture: true,
  });
  document.addEventListener(
    'focusout',
    ({ relatedTarget }) => {
      // In our own palette the user is still busy with that box.
      if (isOwn(relatedTarget)) return;
      composer = undefined;
      tell(undefined);
    },
    { signal, capture: true },
  );
  window.addEventListener('scroll', report, { signal, capture: true, passive: true });
  window.addEventListener('resize', report, { signal });
  // The user may have been writing before anybody asked.
  look(document.activeElement);
}

function isOwn(target: EventTarget | null): boolean {
  return target instanceof Element && target.localName.startsWith(OWN);
}
