import { expect, it } from 'vitest';
import { replyContext } from '../../../tests/support/made-up-reply';
import { trim } from './trim';

it.each([
  ['  a b\n', 'a b'],
  ['', ''],
])('cuts white space off both ends: %j', (text, made) => {
  expect(trim.apply({ text }, undefined, replyContext())).toEqual({ text: made });
});
