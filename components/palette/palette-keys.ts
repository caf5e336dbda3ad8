import type { KeyFate } from '../../lib/page/key-gate';

/** What a key means to an open palette. */
export type PaletteDeed =
  | { does: 'move'; steps: number }
  | { does: 'turn'; steps: number }
  | { does: 'pick'; number: number }
  | { does: 'type'; text: string }
  | { does: 'insert' | 'close' | 'erase' };

/** A key as the palette reads it. */
export type PaletteKeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const DEEDS: Readonly<Record<string, PaletteDeed>> = {
  ArrowDown: { does: 'move', steps: 1 },
  ArrowUp: { does: 'move', steps: -1 },
  PageDown: { does: 'move', steps: 8 },
  PageUp: { does: 'move', steps: -8 },
  Enter: { does: 'insert' },
  Escape: { does: 'close' },
  Backspace: { does: 'erase' },
};

/**
 * Reads a key while the palette is open.
 *
 * Combinations stay the browser's and the page's, but never Enter with one: sites send comments with Ctrl+Enter.
 *
 * @param inOwnField the palette's own box has the focus, so letters are typed by the browser
 */
export function readKey(event: PaletteKeyPress, inOwnField: boolean): { fate: KeyFate; deed?: PaletteDeed } {
  const { key, shiftKey } = event;
  const combined = event.ctrlKey || event.metaKey || event.altKey;
  if (key === 'Enter' && (combined || shiftKey)) return { fate: 'swallow' };
  if (combined) return { fate: inOwnField ? 'keep' : 'pass' };
  if (key === 'Tab') return { fate: 'swallow', deed: { does: 'turn', steps: shiftKey ? -1 : 1 } };
  if (/^[1-8]$/.test(key)) return { fate: 'swallow', deed: { does: 'pick', number: Number(key) } };
  if (inOwnField && (key === 'Backspace' || isLetter(key))) return { fate: 'keep' };
  const deed = Object.hasOwn(DEEDS, key) ? DEEDS[key] : undefined;
  if (deed) return { fate: 'swallow', deed };
  if (isLetter(key)) return { fate: 'swallow', deed: { does: 'type', text: key } };
  // Shift and its like must stay known to the page; F5 and its like belong to the browser.
  const isEditing = /^(?:Delete|Home|End|ArrowLeft|ArrowRight|Process|Dead)$/.test(key);
  return { fate: isEditing ? (inOwnField ? 'keep' : 'swallow') : 'pass' };
}

function isLetter(key: string): boolean {
  return Array.from(key).length === 1;
}
