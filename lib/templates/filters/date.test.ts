import { expect, it } from 'vitest';
import { replyContext } from '../../../tests/support/made-up-reply';
import { date } from './date';

const moment = new Date(2026, 10, 5, 0, 7);
const write = (pattern: string, language: 'en' | 'ru') =>
  date.apply({ text: 'x', moment }, pattern, replyContext({ language })).text;

it.each([
  ['d MMMM', 'ru', '5 ноября'],
  ['LLLL', 'ru', 'ноябрь'],
  ['d MMM yyyy', 'en', '5 Nov 2026'],
  ['dd.MM.yy HH:mm', 'ru', '05.11.26 00:07'],
  ['h:mm a, EEEE', 'en', '12:07 AM, Thursday'],
  ["d 'd' ''", 'en', "5 d '"],
] as const)('%s in %s: %s', (pattern, language, made) => {
  expect(write(pattern, language)).toBe(made);
});

it('leaves what is no date', () => {
  expect(date.apply({ text: 'soon' }, 'd', replyContext()).text).toBe('soon');
});
