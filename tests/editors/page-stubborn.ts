import type { TestEditor } from './contract';
import { openPage } from './page-parts';
import { plainBox } from './plain-boxes';

const page = openPage();

/** An editable box whose site handles what is typed by a script in its own way. */
function box(name: string, handle: (box: HTMLElement) => void): void {
  const editor = plainBox('true');
  const element = editor.element();
  const meddle = () => {
    element.removeEventListener('input', meddle);
    handle(element);
  };
  page.editors[name] = {
    ...editor,
    begin(text, from, to) {
      editor.begin(text, from, to);
      element.addEventListener('input', meddle);
    },
  };
}

box('doubles', (element) => {
  element.textContent = element.textContent?.replace('no!', 'no!no!') ?? '';
});
box('eats words', (element) => {
  element.textContent = 'no!';
});

const deaf = plainBox('true');
let kept = '';
page.editors['takes nothing'] = {
  ...deaf,
  begin(text, from, to) {
    kept = text;
    deaf.begin(text, from, to);
  },
};
deaf.element().addEventListener('input', () => {
  deaf.element().textContent = kept;
});

/** A field that is none of ours; a script could write into it, and must not. */
function field(name: string, make: (input: HTMLInputElement) => void): void {
  const input = document.createElement('input');
  make(input);
  document.body.append(input);
  const editor: TestEditor = {
    element: () => input,
    state: () => input.value,
    begin(text, from, to) {
      input.value = text;
      input.focus();
      input.setSelectionRange(from, to);
    },
    canSend: () => false,
  };
  page.editors[name] = editor;
}

field('password', (input) => Object.assign(input, { type: 'password' }));
field('search', (input) => Object.assign(input, { type: 'search' }));
field('read only', (input) => Object.assign(input, { type: 'text', readOnly: true }));
