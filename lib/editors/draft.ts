import type { Engine } from './engine';
import { pasted } from './ways';

/** Facebook until 2023. Everything but a paste makes React throw and take the whole composer away (2026-11). */
export const draft: Engine = {
  name: 'draft',
  is: (editor) => editor.closest('.public-DraftEditor-content') !== null,
  ways: () => [pasted],
};
