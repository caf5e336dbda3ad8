import { describe, expect, it } from 'vitest';
import { readKey } from './palette-keys';

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const read = (key: string, more = {}, inOwnField = false) => readKey({ ...plain, key, ...more }, inOwnField);

describe('keys of an open palette', () => {
  it('moves, turns, picks, types and closes, and the page sees none of it', () => {
    expect(read('ArrowDown')).toEqual({ fate: 'swallow', deed: { does: 'move', steps: 1 } });
    expect(read('Tab', { shiftKey: true })).toEqual({ fate: 'swallow', deed: { does: 'turn', steps: -1 } });
    expect(read('3')).toEqual({ fate: 'swallow', deed: { does: 'pick', number: 3 } });
    expect(read('ч')).toEqual({ fate: 'swallow', deed: { does: 'type', text: 'ч' } });
    expect(read('Ц', { shiftKey: true })).toEqual({ fate: 'swallow', deed: { does: 'type', text: 'Ц' } });
    expect(read('Escape')).toEqual({ fate: 'swallow', deed: { does: 'close' } });
  });

  it('never lets Enter through, whatever is held with it', () => {
    expect(read('Enter')).toEqual({ fate: 'swallow', deed: { does: 'insert' } });
    for (const held of ['ctrlKey', 'metaKey', 'altKey', 'shiftKey']) {
      expect(read('Enter', { [held]: true })).toEqual({ fate: 'swallow' });
      expect(read('Enter', { [held]: true }, true)).toEqual({ fate: 'swallow' });
    }
  });

  it('leaves the browser its combinations and function keys', () => {
    expect(read('r', { ctrlKey: true }).fate).toBe('pass');
    expect(read('F5').fate).toBe('pass');
    expect(read('Shift').fate).toBe('pass');
  });

  it('lets the browser type into our own box, hidden from the page', () => {
    expect(read('a', {}, true)).toEqual({ fate: 'keep' });
    expect(read('Backspace', {}, true)).toEqual({ fate: 'keep' });
    expect(read('ArrowLeft', {}, true)).toEqual({ fate: 'keep' });
    expect(read('ArrowDown', {}, true).deed).toEqual({ does: 'move', steps: 1 });
  });

  it('knows no deed by the name of an inherited member', () => {
    expect(read('constructor')).toEqual({ fate: 'pass' });
    expect(read('__proto__')).toEqual({ fate: 'pass' });
  });
});
