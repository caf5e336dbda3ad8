import { expect, it } from 'vitest';
import { replyContext } from '../../../tests/support/made-up-reply';
import { defaultTo } from './default';

it('stands in for what is unknown, and only for that', () => {
  expect(defaultTo.whenUnknown?.('friend')).toEqual({ text: 'friend' });
  expect(defaultTo.apply({ text: 'Anna' }, 'friend', replyContext())).toEqual({ text: 'Anna' });
});
