import type { Way } from './engine';

/**
 * The browser's own typing of the whole text. Its return value says nothing: `true` in most failures in Chromium,
 * `false` in some successes in Firefox (2026-11).
 */
export const typed: Way = {
  name: 'typed',
  run: (editor, text) => void editor.ownerDocument.execCommand('insertText', false, text),
};

/** Line after line with the break that Shift+Enter makes, in one task. */
export const typedByLine: Way = {
  name: 'typed by line',
  run(editor, text) {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) editor.ownerDocument.execCommand('insertLineBreak');
      if (line !== '') editor.ownerDocument.execCommand('insertText', false, line);
    }
  },
};

/**
 * A paste that editors of both browsers read: Chromium takes the `DataTransfer`, Firefox only the two members that no
 * standard knows (2026-11). Lexical, Draft.js and boxes with a paste handler of their own take it and cancel it.
 */
export const pasted: Way = {
  name: 'paste',
  run(editor, text) {
    const view = editor.ownerDocument.defaultView ?? globalThis;
    const clipboardData = new view.DataTransfer();
    clipboardData.setData('text/plain', text);
    const both = { bubbles: true, cancelable: true, composed: true, clipboardData, dataType: 'text/plain', data: text };
    editor.dispatchEvent(new view.ClipboardEvent('paste', both));
  },
};
