import { ContentState, Editor, EditorState } from 'draft-js';
import { createElement, useEffect, useState } from 'react-17';
import { render } from 'react-dom-17';
import type { TestEditor } from './contract';
import { block, settled } from './page-parts';

/** Draft.js on the React it was written for; the bundle replaces `react` by version 17. */
export function draftBox(): TestEditor {
  const { place, send, update } = block('draft');
  let state = EditorState.createEmpty();
  let setState: (next: EditorState) => void = () => {};
  function Box() {
    const [own, setOwn] = useState(state);
    state = own;
    setState = setOwn;
    useEffect(() => update(own.getCurrentContent().getPlainText('\n')));
    return createElement(Editor, { editorState: own, onChange: setOwn, ariaLabel: 'Comment' });
  }
  render(createElement(Box), place);
  const box = () => {
    const found = place.querySelector<HTMLElement>('.public-DraftEditor-content');
    if (!found) throw new Error('Draft has lost its box');
    return found;
  };
  return {
    element: box,
    state: () => state.getCurrentContent().getPlainText('\n'),
    async begin(text, from, to) {
      const fresh = EditorState.createWithContent(ContentState.createFromText(text));
      const selection = fresh.getSelection().merge({ anchorOffset: from, focusOffset: to, hasFocus: true });
      box().focus();
      await settled();
      setState(EditorState.forceSelection(fresh, selection));
      await settled();
    },
    canSend: () => !send.disabled,
  };
}
