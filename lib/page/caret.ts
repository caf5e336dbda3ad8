/** A place or selection inside an editor: offsets of a text field, or a range of an editable element. */
export type Caret = { start: number; end: number } | { range: Range };

/** The selection that an element's tree keeps: Chromium asks the shadow root, Firefox always the document. */
export function selectionIn(editor: Element): Selection | null {
  const root = editor.getRootNode() as (Document | ShadowRoot) & { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? editor.ownerDocument.getSelection();
}

export function isTextField(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
  return element.localName === 'textarea' || element.localName === 'input';
}

/**
 * Remembers where the caret stands in an editor. An editable element loses its caret with the focus, so this is asked
 * before the focus leaves. Undefined when the caret is elsewhere.
 */
export function keepCaret(editor: HTMLElement): Caret | undefined {
  if (isTextField(editor)) return { start: editor.selectionStart ?? 0, end: editor.selectionEnd ?? 0 };
  const selection = selectionIn(editor);
  if (!selection?.rangeCount) return undefined;
  const range = selection.getRangeAt(0);
  return editor.contains(range.commonAncestorContainer) ? { range: range.cloneRange() } : undefined;
}

/**
 * Gives an editor the focus and its caret back; without a remembered one, or with one whose place the site has thrown
 * away, the caret goes to the end.
 *
 * @returns whether anything moved: editors notice a moved caret only in the next task (measured 2026-11)
 */
export function putCaret(editor: HTMLElement, caret: Caret | undefined, isFocused: boolean): boolean {
  if (!isFocused) editor.focus({ preventScroll: true });
  if (isTextField(editor)) {
    if (!caret || !('start' in caret)) return !isFocused;
    const moves = editor.selectionStart !== caret.start || editor.selectionEnd !== caret.end;
    if (moves) editor.setSelectionRange(caret.start, caret.end);
    return moves || !isFocused;
  }
  const kept = caret && 'range' in caret && editor.contains(caret.range.commonAncestorContainer);
  const present = keepCaret(editor);
  if (isFocused && !kept && present) return false;
  const range = kept ? caret.range : endOf(editor);
  if (isFocused && present && 'range' in present && isSame(present.range, range)) return false;
  select(editor, range);
  return true;
}

/** Selects a range as the user would; the range itself stays ours. */
export function select(editor: HTMLElement, range: Range): Selection | null {
  const selection = selectionIn(editor);
  selection?.removeAllRanges();
  selection?.addRange(range.cloneRange());
  return selection;
}

/** The last place where one could write: the end of the last text, or before a break that holds an empty line open. */
function endOf(editor: HTMLElement): Range {
  let node: Node = editor;
  while (node.lastChild) node = node.lastChild;
  const range = editor.ownerDocument.createRange();
  if (node.nodeType === node.TEXT_NODE || node === editor) range.selectNodeContents(node);
  else if (node.nodeName === 'BR') range.setEndBefore(node);
  else range.setEndAfter(node);
  range.collapse(false);
  return range;
}

function isSame(a: Range, b: Range): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}

/** The end of what stands before a caret without a selection, as far back as the text runs in one piece. */
export function textBeforeCaret(editor: HTMLElement): string {
  const caret = keepCaret(editor);
  if (caret === undefined) return '';
  if ('start' in caret) {
    return isTextField(editor) && caret.start === caret.end ? editor.value.slice(0, caret.start) : '';
  }
  const { startContainer, startOffset, collapsed } = caret.range;
  if (!collapsed || startContainer.nodeType !== startContainer.TEXT_NODE) return '';
  return (startContainer.nodeValue ?? '').slice(0, startOffset);
}
