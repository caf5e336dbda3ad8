import { expect, it } from 'vitest';
import { replyContext } from '../../../tests/support/made-up-reply';
import { capitalise } from './capitalise';

it.each([
  ['анна чайкина', 'Анна чайкина'],
  ['«ёж»', '«Ёж»'],
  ['7 tea', '7 Tea'],
  ['', ''],
])('makes the first letter large and leaves the others: %j', (text, made) => {
  expect(capitalise.apply({ text }, undefined, replyContext())).toEqual({ text: made });
});
