import { focusedElement, type OpenShadow } from './focus';
import { editorAround } from './writable';

/**
 * Tells whenever an element that matches gets the focus, and once more with undefined when it loses it. Runs on changes
 * of the focus only; what is typed is never looked at.
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
