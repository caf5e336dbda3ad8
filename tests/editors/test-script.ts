/** Content script of the test extension: carries out orders of the page with the code under test, in its own world. */
import { openShadow } from '../../entrypoints/replies/open-shadow';
import { insertText } from '../../lib/editors/insert';
import { keepCaret } from '../../lib/page/caret';
import { focusedElement } from '../../lib/page/focus';
import { editorAround } from '../../lib/page/writable';
import type { InsertAnswer, InsertOrder } from './contract';

const focused = () => {
  const element = focusedElement(document, openShadow);
  return element && editorAround(element);
};

async function carryOut({ takeFocus, ...order }: InsertOrder): Promise<InsertAnswer> {
  const target = focused();
  if (!target) return { kind: 'no editor has the focus', ms: 0 };
  const caret = takeFocus ? keepCaret(target) : undefined;
  const thief = takeFocus ? await stealFocus() : undefined;
  const started = performance.now();
  const outcome = await insertText(target, { ...order, caret, focused });
  const ms = performance.now() - started;
  thief?.remove();
  const { editor: _, ...told } = { editor: undefined, ...outcome };
  return { ...told, ms };
}

/** Gives the focus to a box in a closed root, as a palette with its own input does, and lets the page notice. */
async function stealFocus(): Promise<HTMLElement> {
  const host = document.createElement('div');
  const input = document.createElement('input');
  host.attachShadow({ mode: 'closed' }).append(input);
  document.documentElement.append(host);
  input.focus();
  await new Promise((resolve) => setTimeout(resolve, 30));
  return host;
}

window.addEventListener('test:insert', async (event) => {
  const order = JSON.parse((event as CustomEvent<string>).detail) as InsertOrder;
  const answer = await carryOut(order).catch((error): InsertAnswer => ({ kind: `threw ${error}`, ms: 0 }));
  window.dispatchEvent(new CustomEvent('test:done', { detail: JSON.stringify(answer) }));
});
document.documentElement.dataset.testScript = 'ready';
