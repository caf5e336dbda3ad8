import { expect, it } from 'vitest';
import { timeSpans } from './time-spans';

const MINUTE = 60_000;

it('says how long ago, and how long', () => {
  const en = timeSpans('en');
  expect([0, 5, 119, 3000].map((minutes) => en.ago(minutes * MINUTE))).toEqual([
    '1 min. ago',
    '5 min. ago',
    '1 hr. ago',
    '2 days ago',
  ]);
  expect([53, 150, 3600].map((minutes) => en.length(minutes * MINUTE))).toEqual(['53 min', '2.5 hr', '2.5 days']);
  expect(
    timeSpans('ru')
      .length(53 * MINUTE)
      .replace(/\s/g, ' '),
  ).toBe('53 мин');
});
