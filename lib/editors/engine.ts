/** One way to bring a text to the caret. Whether it worked is seen afterwards, never believed. */
export interface Way {
  /** For reports and tests: "paste", "typed". */
  name: string;
  run(editor: HTMLElement, text: string): void | Promise<void>;
}

/** A kind of editor, recognised by its own marks and not by the site it stands on. */
export interface Engine {
  name: 'text-field' | 'lexical' | 'draft' | 'prosemirror' | 'contenteditable';
  is(editor: HTMLElement): boolean;
  /** Ways in the order in which they are tried; the next one only if the former changed nothing at all. */
  ways(text: string): readonly Way[];
}

/** Firefox and Chromium differ in what their editing commands do with lines. */
export function isGecko(): boolean {
  return CSS.supports('-moz-appearance', 'none');
}
