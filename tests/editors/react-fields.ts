import { createElement, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { TestEditor } from './contract';
import { block } from './page-parts';

/** A text field whose value React controls, as Instagram's comment box. */
export function reactField(tag: 'textarea' | 'input'): TestEditor {
  const { place, send, update } = block(`react ${tag}`);
  let value = '';
  let setValue: (text: string) => void = () => {};
  let element: HTMLTextAreaElement | HTMLInputElement | null = null;
  function Field() {
    const [text, setText] = useState('');
    const box = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
    value = text;
    setValue = setText;
    useEffect(() => {
      element = box.current;
      update(text);
    });
    const change = (event: { target: { value: string } }) => setText(event.target.value);
    return createElement(tag, { ref: box, value: text, onChange: change, 'aria-label': 'Add a comment', rows: 3 });
  }
  flushSync(() => createRoot(place).render(createElement(Field)));
  const field = () => {
    if (!element) throw new Error('React has not drawn the field yet');
    return element;
  };
  return {
    element: field,
    state: () => value,
    begin(text, from, to) {
      flushSync(() => setValue(text));
      field().focus();
      field().setSelectionRange(from, to);
    },
    canSend: () => !send.disabled,
  };
}
