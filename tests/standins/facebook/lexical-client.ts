import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
} from 'lexical';
import type { WaitingComposer } from './client-types';

/** Lexical itself in the comment boxes. A script of its own, bundled when a browser first asks for it. */
function attach({ box, start, typed, send }: WaitingComposer): void {
  const editor = createEditor({
    namespace: 'CommentComposer',
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(box);
  registerPlainText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.registerUpdateListener(({ editorState }) => typed(editorState.read(() => $getRoot().getTextContent())));
  // Enter sends, as on the site.
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (event?.shiftKey) return false;
      event?.preventDefault();
      send();
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  editor.update(() => {
    const paragraph = $createParagraphNode();
    if (start !== '') paragraph.append($createTextNode(start));
    $getRoot().clear().append(paragraph);
    if (start !== '') paragraph.selectEnd();
  });
}

const world = window as { composers?: WaitingComposer[] | { push(composer: WaitingComposer): void } };
const waiting = Array.isArray(world.composers) ? world.composers : [];
world.composers = { push: attach };
for (const composer of waiting) attach(composer);
