import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState, TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { TestEditor } from './contract';
import { block, settled } from './page-parts';

/** ProseMirror with the basic schema and its history. */
export function proseMirrorBox(into?: Node): TestEditor {
  const { place, send, update } = block('prosemirror');
  const plugins = [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)];
  const stateOf = (text: string, from: number, to: number) => {
    const doc = schema.node('doc', null, [schema.node('paragraph', null, text ? [schema.text(text)] : [])]);
    return EditorState.create({ doc, plugins, selection: TextSelection.create(doc, from + 1, to + 1) });
  };
  const view = new EditorView(into ?? place, {
    state: stateOf('', 0, 0),
    dispatchTransaction(change) {
      view.updateState(view.state.apply(change));
      update(view.state.doc.textContent);
    },
  });
  const lines = () => {
    const found: string[] = [];
    view.state.doc.forEach((line) => {
      found.push(line.textBetween(0, line.content.size, undefined, '\n'));
    });
    return found.join('\n');
  };
  return {
    element: () => view.dom,
    state: lines,
    async begin(text, from, to) {
      view.updateState(stateOf(text, from, to));
      update(text);
      view.focus();
      await settled();
    },
    canSend: () => !send.disabled,
  };
}
