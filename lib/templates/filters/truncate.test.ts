import { expect, it } from 'vitest';
import { replyContext } from '../../../tests/support/made-up-reply';
import { truncate } from './truncate';

const cut = (text: string, most: number) => truncate.apply({ text }, most, replyContext()).text;

it.each([
  ['short', 5, 'short'],
  ['How much is the teapot?', 12, 'How much is…'],
  ['How much is the teapot?', 14, 'How much is…'],
  ['incomprehensible', 8, 'incompr…'],
  ['a incomprehensible', 10, 'a incompr…'],
  ['👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', 2, '👨‍👩‍👧…'],
  ['abc', 0, '…'],
])('%j to %i characters as people count them: %j', (text, most, made) => {
  expect(cut(text, most)).toBe(made);
});
