import { expect, it } from 'vitest';
import { KeptPieces } from './kept-pieces';

it('holds the newest pieces within its room, and none that nobody wants', () => {
  const pieces = new KeptPieces();
  pieces.add('first');
  for (let index = 0; index < 5; index += 1) pieces.add(String(index).repeat(1_000_000));
  expect(pieces.newestFirst.map((piece) => piece[0])).toEqual(['4', '3', '2', '1']);
  pieces.keep(false);
  pieces.add('more');
  expect(pieces.newestFirst).toEqual([]);
  pieces.keep(true);
  pieces.add('again');
  expect(pieces.newestFirst).toEqual(['again']);
});
