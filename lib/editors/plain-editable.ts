import { type Engine, isGecko } from './engine';
import { pasted, typed, typedByLine } from './ways';

/**
 * Every other editable element, VK's boxes among them. Chromium makes two lines of a blank one when several are typed at
 * once; Firefox does not, and would need one undo per line otherwise.
 */
export const plainEditable: Engine = {
  name: 'contenteditable',
  is: () => true,
  ways: () => [isGecko() ? typed : typedByLine, pasted],
};
