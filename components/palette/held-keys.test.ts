import { expect, it } from 'vitest';
import { HeldKeys } from './held-keys';

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

it('holds letters, gives Enter to nobody and leaves all other keys alone', () => {
  const held = new HeldKeys();
  const fates = ['h', 'Ё', '🍵', ' '].map((key) => held.take({ ...plain, key }));
  expect(fates).toEqual(['swallow', 'swallow', 'swallow', 'swallow']);
  expect(held.take({ ...plain, key: 'Enter', ctrlKey: true })).toBe('swallow');
  expect(held.take({ ...plain, key: 'ArrowLeft' })).toBe('pass');
  expect(held.take({ ...plain, key: 'z', ctrlKey: true })).toBe('pass');
});

it('writes them in order, also those that come while it writes', async () => {
  const held = new HeldKeys();
  const written: string[] = [];
  held.take({ ...plain, key: 'a' });
  held.take({ ...plain, key: 'b' });
  await held.release(async (text) => {
    written.push(text);
    if (text === 'ab') held.take({ ...plain, key: 'c' });
  });
  expect(written).toEqual(['ab', 'c']);
  expect(held.all).toBe('abc');
});
