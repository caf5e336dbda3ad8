import { focusedElement, type OpenShadow } from './focus';
import { editorAround } from './writable';

/**
 * Tells whenever an element that matches gets the focus, and once more with undefined when it loses it. Runs on changes
 * of the focus only; what is typed is never looked at.
 *
 * Boxes inside frames are not watched, although text can be put into them. Their focus is told to nobody outside, and a
 * listener for keys that we add to a frame later stands behind the frame's own: an Enter meant for the palette could
 * send a half-written comment. Standing first in every frame means a script in every frame from its first moment, on
 * pages whose frames are nearly all something else. No comment box of the three networks was seen in a frame (2026-11).
 */
export function watchComposerFocus(
  selector: string,
  open: OpenShadow,
  tell: (editor: HTMLElement | undefined) => void,
  signal: AbortSignal,
): void {
  let last: HTMLElement | undefined;
  const look = () => {
    const focused = focusedElement(document, open);
    const editor = focused && editorAround(focused);
    const served = editor?.matches(selector) ? editor : undefined;
    if (served === last) return;
    last = served;
    tell(served);
  };
  document.addEventListener('focusin', look, { signal, capture: true });
  // The next element has the focus only after this event.
  document.addEventListener('focusout', () => setTimeout(look, 0), { signal, capture: true });
  look();
}
