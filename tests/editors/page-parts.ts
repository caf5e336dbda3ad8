import type { EditorPage } from './contract';

/** Puts the page's list of editors where the tests find it and counts everything that would send a comment. */
export function openPage(): EditorPage {
  const page: EditorPage = { editors: {}, sent: [] };
  for (const type of ['keydown', 'keypress', 'keyup']) {
    document.addEventListener(
      type,
      (event) => (event as KeyboardEvent).key === 'Enter' && page.sent.push(`${type} Enter`),
      true,
    );
  }
  document.addEventListener('submit', () => page.sent.push('submit'), true);
  document.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('button')) page.sent.push('click');
  });
  return Object.assign(window as unknown as EditorPage, page);
}

/** A block with an editor's place and its send button, disabled until there is text. */
export function block(name: string): { place: HTMLElement; send: HTMLButtonElement; update(text: string): void } {
  const section = document.createElement('section');
  const place = document.createElement('div');
  const send = document.createElement('button');
  send.textContent = `Send ${name}`;
  send.disabled = true;
  section.append(place, send);
  document.body.append(section);
  return { place, send, update: (text) => Object.assign(send, { disabled: text.trim() === '' }) };
}

/** Selects part of the one text that an editor holds; of an empty one, its beginning. */
export function selectText(editor: HTMLElement, from: number, to: number): void {
  const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  const text = walker.nextNode();
  const root = editor.getRootNode() as Document & { getSelection?: () => Selection | null };
  const selection = root.getSelection?.() ?? document.getSelection();
  if (text) selection?.setBaseAndExtent(text, from, text, to);
  else selection?.collapse(deepest(editor), 0);
}

function deepest(editor: HTMLElement): Node {
  let node: Node = editor;
  while (node.firstChild && node.firstChild.nodeName !== 'BR') node = node.firstChild;
  return node;
}

/** Two frames and a task: everything an editor does with its state has been drawn. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => setTimeout(resolve, 0));
}
