import { expect, it } from 'vitest';
import { choiceOf, ruleOf } from './repeat-choice';

const FRIDAY = '2026-11-27';

it.each([
  undefined,
  'FREQ=DAILY',
  'FREQ=MONTHLY',
  'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
  'FREQ=WEEKLY;BYDAY=TU,SU',
  'FREQ=MONTHLY;BYMONTHDAY=-1',
  'FREQ=WEEKLY;BYDAY=MO;UNTIL=20270101T000000Z',
])('%s is the same rule after the form', (rule) => {
  expect(ruleOf(choiceOf(rule, FRIDAY))).toBe(rule);
});

it('shows a bare week with the weekday of its first day', () => {
  expect(choiceOf('FREQ=WEEKLY', FRIDAY)).toEqual({ kind: 'weekly', days: [5] });
});
