import { expect, it } from 'vitest';
import { dateFromLabel } from './date-label';

const now = '2026-11-20T12:00:00.000Z';

it.each([
  ['23 hours ago', '2026-11-19T13:00:00.000Z'],
  ['a day ago', '2026-11-19T12:00:00.000Z'],
  ['3m', '2026-11-20T11:57:00.000Z'],
  ['2d', '2026-11-18T12:00:00.000Z'],
  ['Friday 19 June 2026 at 21:21', '2026-06-19T12:00:00.000Z'],
  ['Sunday, March 5, 2026 at 3:14 PM', '2026-03-05T12:00:00.000Z'],
])('%s', (label, date) => {
  expect(dateFromLabel(label, now)).toBe(date);
});

it.each([
  '8 weeks ago',
  '3 lipca o 06:29',
  '1 September at 10:00',
  'Yesterday at 10:15',
  '',
  '99',
  'day',
  '7 ч.',
  null,
])('%s gives no date', (label) => {
  expect(dateFromLabel(label, now)).toBeNull();
});
