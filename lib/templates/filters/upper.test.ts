import { expect, it } from 'vitest';
import { replyContext } from '../../../tests/support/made-up-reply';
import { upper } from './upper';

it.each([
  ['ёж', 'ЁЖ'],
  ['straße', 'STRASSE'],
])('writes capitals: %j', (text, made) => {
  expect(upper.apply({ text }, undefined, replyContext())).toEqual({ text: made });
});
