import { isTextField, keepCaret, select } from '../page/caret';
import { nextFrame } from './frames';
import type { TextAround } from './text-around';

/**
 * Puts the caret inside the text that was just inserted.
 *
 * An editor's markup has its own idea of lines and spaces, so the place is found by counting the letters before it; the
 * spaces and line ends right before it are then walked one by one.
 *
 * @param cursor code units from the beginning of `text`; undefined leaves the caret where the editor put it
 * @returns whether the caret stands where it was wanted
 */
export async function placeCursor(
  editor: HTMLElement,
  start: TextAround,
  text: string,
  cursor: number | undefined,
): Promise<boolean> {
  if (cursor === undefined || cursor >= text.length) return true;
  const head = start.before + text.slice(0, cursor);
  if (isTextField(editor)) {
    editor.setSelectionRange(head.length, head.length);
    return true;
  }
  const words = head.trimEnd();
  const range = afterLetters(editor, letters(words).length);
  const selection = range && select(editor, range);
  if (!selection) return false;
  await nextFrame(editor);
  for (const _ of head.slice(words.length).replace(/\n+/g, '\n')) selection.modify('move', 'forward', 'character');
  await nextFrame(editor);
  return keepCaret(editor) !== undefined;
}

/** The point behind so many letters of an editor; undefined when it holds fewer. */
function afterLetters(editor: HTMLElement, count: number): Range | undefined {
  const range = editor.ownerDocument.createRange();
  if (count === 0) {
    range.selectNodeContents(editor);
    range.collapse(true);
    return range;
  }
  // 5 = elements and text: pictures count by their alternative text, as they do when the text is read.
  const walker = editor.ownerDocument.createTreeWalker(editor, 5);
  let left = count;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeType === node.TEXT_NODE ? (node.nodeValue ?? '') : altOf(node);
    const own = letters(text).length;
    if (own < left) {
      left -= own;
      continue;
    }
    if (node.nodeType === node.TEXT_NODE) range.setStart(node, offsetOf(text, left));
    else range.setStartAfter(node);
    range.collapse(true);
    return range;
  }
  return undefined;
}

function altOf(node: Node): string {
  return node.nodeName === 'IMG' ? ((node as Element).getAttribute('alt') ?? '') : '';
}

const BLANK = /[\s\u200b\ufeff]/;

function letters(text: string): string {
  return text.replace(/[\s\u200b\ufeff]/g, '');
}

/** Offset in `text` behind its letter number `count`. */
function offsetOf(text: string, count: number): number {
  let seen = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    if (!BLANK.test(text.charAt(offset))) seen += 1;
    if (seen === count) return offset + 1;
  }
  return text.length;
}
