import { type Caret, isTextField, keepCaret, putCaret } from '../page/caret';
import { isWritable } from '../page/writable';
import { keepsOwnWords } from './arrival';
import { placeCursor } from './cursor';
import type { Engine } from './engine';
import { engineOf } from './engines';
import { nextTask } from './frames';
import { type TextAround, textAround, textOf } from './text-around';
import { watchArrival } from './watch';

export interface Insertion {
  text: string;
  /** Where the caret goes, in code units of `text`; its end unless told. */
  cursor?: number | undefined;
  /** Where to insert, remembered before the focus left; the present caret unless told. */
  caret?: Caret | undefined;
  /** Code units before the caret that the text replaces: a typed "/shortcut". */
  replace?: number;
  /** Finds what has the focus now: a site may put another editor in the place of the one that was focused. */
  focused(): HTMLElement | undefined;
}

/** What became of an insertion. Only `inserted` was seen standing in the editor; all others need another way. */
export type Outcome =
  | { kind: 'inserted'; engine: Engine['name']; way: string; cursorPlaced: boolean; editor: HTMLElement }
  /** Nothing of ours may be written here, or no way changed anything. The box is as it was. */
  | { kind: 'refused'; text: string }
  /** Something happened that was not wanted, and nothing more was tried. `text` is what to offer for pasting. */
  | { kind: 'spoiled'; text: string; ownWordsKept: boolean };

/**
 * Puts a text at the caret of whatever editor it is and looks whether it stands there: exactly once, between the
 * user's own words. Another way is tried only while nothing at all has changed. Never sends keys, never submits.
 */
export async function insertText(target: HTMLElement, insertion: Insertion): Promise<Outcome> {
  const { focused } = insertion;
  if (!isWritable(target)) return { kind: 'refused', text: insertion.text };
  const moved = putCaret(target, insertion.caret, focused() === target);
  if (moved) await nextTask();
  const editor = target.isConnected ? target : focused();
  if (!editor || !isWritable(editor)) return { kind: 'refused', text: insertion.text };
  const caret = insertion.replace ? await selectBack(editor, insertion.replace) : keepCaret(editor);
  if (caret === undefined) return { kind: 'refused', text: insertion.text };

  const engine = engineOf(editor);
  const text = fitted(editor, insertion.text);
  const start = textAround(editor, caret);
  for (const way of engine.ways(text)) {
    await way.run(editor, text);
    const { seen, goesOn } = await watchArrival(editor, start, text);
    if (seen === 'changed') return spoiled(editor, start, text);
    if (seen === 'unchanged') continue;
    // Who writes already has a caret of their own.
    const cursorPlaced = goesOn || (await placeCursor(editor, start, text, insertion.cursor));
    return { kind: 'inserted', engine: engine.name, way: way.name, cursorPlaced, editor };
  }
  return { kind: 'refused', text: insertion.text };
}

/** One-line boxes have no room for line ends; all others want them in one form. */
function fitted(editor: HTMLElement, text: string): string {
  const lines = text.replace(/\r\n?/g, '\n');
  return editor.localName === 'input' ? lines.replace(/\s*\n\s*/g, ' ') : lines;
}

/** Selects what stands before the caret, so that the text takes its place. */
async function selectBack(editor: HTMLElement, length: number): Promise<Caret | undefined> {
  const caret = keepCaret(editor);
  if (caret === undefined) return undefined;
  if ('start' in caret) {
    if (caret.start !== caret.end || caret.start < length) return undefined;
    if (isTextField(editor)) editor.setSelectionRange(caret.start - length, caret.start);
    return keepCaret(editor);
  }
  const { startContainer, startOffset, collapsed } = caret.range;
  if (!collapsed || startContainer.nodeType !== startContainer.TEXT_NODE || startOffset < length) return undefined;
  caret.range.setStart(startContainer, startOffset - length);
  putCaret(editor, caret, true);
  await nextTask();
  return keepCaret(editor);
}

/** What the user would have to paste: the text, and their own words with it when the editor lost them. */
function spoiled(editor: HTMLElement, start: TextAround, text: string): Outcome {
  const ownWordsKept = editor.isConnected && keepsOwnWords(start, textOf(editor));
  return { kind: 'spoiled', ownWordsKept, text: ownWordsKept ? text : (start.before + text + start.after).trim() };
}
