/** The texts of the matrix, by the name under which the table shows them. */
export const TEXTS: Readonly<Record<string, string>> = {
  'one line': 'Спасибо, that is kind of you!',
  'four lines': 'Hello Anna,\n\nthe cups are back on Friday.\nSee you.',
  emoji: 'Thanks 👩‍👩‍👧‍👦 👍🏽 and 🇬🇪!',
  'right to left': 'שלום, המחיר 120 ₪ ליחידה',
  mention: '@anna.clay, see https://example.com/cups?a=1&b=2 #cups',
  '5,000 in a line': 'чай и слово '.repeat(417).slice(0, 4999).concat('.'),
  '5,000 in 50': Array.from({ length: 50 }, (_, n) => `line ${n} `.padEnd(99, 'х')).join('\n'),
};

/** What stands in the box before: text, and the selection in it. */
export const STARTS: Readonly<Record<string, { text: string; from: number; to: number }>> = {
  empty: { text: '', from: 0, to: 0 },
  middle: { text: 'Dear friend, see you', from: 13, to: 13 },
  selection: { text: 'Dear WRONG friend', from: 5, to: 10 },
};

/** Editors that share a test, with the page on which they stand; a browser is started for each. */
export const GROUPS: ReadonlyArray<{ page: string; editors: readonly string[] }> = [
  { page: 'modern', editors: ['react textarea', 'react input', 'prosemirror'] },
  { page: 'modern', editors: ['contenteditable', 'plaintext-only', 'vk-like'] },
  { page: 'modern', editors: ['lexical plain', 'lexical rich'] },
  { page: 'draft', editors: ['draft.js'] },
];

export interface Cell {
  editor: string;
  text: string;
  start: string;
  takeFocus: boolean;
}

/**
 * All cells of one page. With a palette that took the focus an empty box is no case of its own: its caret has only one
 * place to be.
 */
export function cellsOf(editors: readonly string[]): Cell[] {
  return editors.flatMap((editor) =>
    Object.keys(TEXTS).flatMap((text) =>
      Object.keys(STARTS).flatMap((start) =>
        [false, true]
          .filter((takeFocus) => !takeFocus || start !== 'empty')
          .map((takeFocus) => ({ editor, text, start, takeFocus })),
      ),
    ),
  );
}

/** What the editor must hold afterwards. One-line boxes get spaces for line ends. */
export function wanted({ editor, text, start }: Cell): string {
  const { text: own = '', from = 0, to = 0 } = STARTS[start] ?? {};
  const inserted = TEXTS[text] ?? '';
  const fitting = editor.includes('input') ? inserted.replace(/\s*\n\s*/g, ' ') : inserted;
  return own.slice(0, from) + fitting + own.slice(to);
}
