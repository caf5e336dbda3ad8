import { isTextField } from './caret';

/** What forms ask with these tokens is never a comment. */
const PRIVATE = /password|one-time-code|^cc-|email|username|^tel/;

/**
 * Whether we may ever write into an element: text boxes and editable elements that are no secret, no address and no
 * search. Every other question, such as whether it is a comment box, is asked elsewhere; this one is asked again before
 * each insertion.
 */
export function isWritable(element: HTMLElement): boolean {
  if (element.closest('[role="search"], [inert]') || element.getAttribute('role') === 'searchbox') return false;
  if (!isTextField(element)) return element.isContentEditable && element.getAttribute('aria-readonly') !== 'true';
  if (element.localName === 'input' && element.type !== 'text') return false;
  if (PRIVATE.test(element.autocomplete)) return false;
  return !element.disabled && !element.readOnly;
}

/** The outermost editable element around a place inside an editor; text fields are their own. */
export function editorAround(element: HTMLElement): HTMLElement {
  let editor = element;
  if (!isTextField(editor)) while (editor.parentElement?.isContentEditable) editor = editor.parentElement;
  return editor;
}
