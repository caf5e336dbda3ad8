import type { TestEditor } from './contract';
import { block, selectText } from './page-parts';

/** An editable element without an engine; `vk` brings a paste handler of its own, as live extensions describe VK's. */
export function plainBox(kind: 'true' | 'plaintext-only' | 'vk', into?: Node): TestEditor {
  const { place, send, update } = block(`box ${kind}`);
  const box = document.createElement('div');
  box.contentEditable = kind === 'vk' ? 'true' : kind;
  box.setAttribute('role', 'textbox');
  (into ?? place).appendChild(box);
  if (kind === 'vk') {
    box.addEventListener('paste', (event) => {
      event.preventDefault();
      document.execCommand('insertText', false, event.clipboardData?.getData('text/plain') ?? '');
    });
  }
  box.addEventListener('input', () => update(box.innerText));
  return {
    element: () => box,
    // What is drawn is all it has; a break at the very end only holds the last line open.
    state: () => box.innerText.replace(/\u00a0/g, ' ').replace(/\n$/, ''),
    begin(text, from, to) {
      box.textContent = text;
      update(text);
      box.focus();
      selectText(box, from, to);
    },
    canSend: () => !send.disabled,
  };
}
