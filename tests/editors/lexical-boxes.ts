import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor, type LexicalEditor } from 'lexical';
import type { TestEditor } from './contract';
import { block, settled } from './page-parts';

/** Lexical itself, as Facebook's and Instagram's boxes: plain text, or one paragraph per line. */
export function lexicalBox(kind: 'plain' | 'rich', into?: Node): TestEditor {
  const { place, send, update } = block(`lexical ${kind}`);
  const box = document.createElement('div');
  box.contentEditable = 'true';
  box.setAttribute('role', 'textbox');
  (into ?? place).appendChild(box);
  const editor = createEditor({
    namespace: kind,
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(box);
  (kind === 'plain' ? registerPlainText : registerRichText)(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.registerUpdateListener(() => update(textOf(editor)));
  return {
    element: () => box,
    state: () => textOf(editor),
    async begin(text, from, to) {
      box.focus();
      editor.update(
        () => {
          const words = $createTextNode(text);
          const paragraph = $createParagraphNode();
          if (text !== '') paragraph.append(words);
          $getRoot().clear().append(paragraph);
          if (text === '') paragraph.select(0, 0);
          else words.select(from, to);
        },
        { discrete: true, tag: 'history-push' },
      );
      await settled();
    },
    canSend: () => !send.disabled,
  };
}

function textOf(editor: LexicalEditor): string {
  return editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((line) => line.getTextContent())
      .join('\n'),
  );
}
