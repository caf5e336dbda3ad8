import { isTextField } from '../page/caret';
import type { Engine, Way } from './engine';
import { typed } from './ways';

/** Works where typing does not, but the browser forgets what could be undone. */
const replaced: Way = {
  name: 'replaced',
  run(editor, text) {
    if (!isTextField(editor)) return;
    const view = editor.ownerDocument.defaultView ?? globalThis;
    editor.setRangeText(text, editor.selectionStart ?? 0, editor.selectionEnd ?? 0, 'end');
    editor.dispatchEvent(new view.InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
  },
};

/** `textarea` and one-line `input`, also under React's control. */
export const textField: Engine = { name: 'text-field', is: isTextField, ways: () => [typed, replaced] };
