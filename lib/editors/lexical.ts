import { type Engine, isGecko, type Way } from './engine';
import { nextTask } from './frames';
import { pasted, typed } from './ways';

/** The editor must take in each step before the next one, or it overwrites what stands around. */
const typedSlowly: Way = {
  name: 'typed slowly',
  async run(editor, text) {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) editor.ownerDocument.execCommand('insertLineBreak');
      await nextTask();
      if (line !== '') editor.ownerDocument.execCommand('insertText', false, line);
      await nextTask();
    }
  },
};

/** Facebook's boxes, Instagram's messages and comments under Reels (2025-12, 2026). */
export const lexical: Engine = {
  name: 'lexical',
  is: (editor) => editor.closest('[data-lexical-editor]') !== null,
  // Several lines typed at once cost the user's own words in Chromium, so there only one line may be typed.
  ways: (text) => (isGecko() ? [pasted, typedSlowly] : text.includes('\n') ? [pasted] : [pasted, typed]),
};
