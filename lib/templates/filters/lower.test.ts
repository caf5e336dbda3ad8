import { expect, it } from 'vitest';
import { replyContext } from '../../../tests/support/made-up-reply';
import { lower } from './lower';

it.each([
  ['ЁЖ', 'ёж'],
  ['ABC', 'abc'],
])('writes small letters: %j', (text, made) => {
  expect(lower.apply({ text }, undefined, replyContext())).toEqual({ text: made });
});
