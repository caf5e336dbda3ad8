import type { Engine } from './engine';
import { pasted, typed } from './ways';

/** Its own parser of pastes drops blank lines, so typing comes first. */
export const prosemirror: Engine = {
  name: 'prosemirror',
  is: (editor) => editor.closest('.ProseMirror') !== null,
  ways: () => [typed, pasted],
};
