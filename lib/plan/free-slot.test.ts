import { expect, it } from 'vitest';
import { planEntry } from '../../tests/support/plan-entry';
import { nextFree } from './free-slot';
import { occurrencesBetween } from './occurrences';

// A Sunday.
const now = { day: '2026-11-22', time: '12:00' };
const friday = { weekday: 5, time: '18:00', minutes: 180 };
const planned = (...entries: ReturnType<typeof planEntry>[]) => occurrencesBetween(entries, now.day, '2027-02-01');
const at = (time: string, zone = 'Europe/Moscow') => planEntry({ when: { day: '2026-11-27', time, zone } });

it('is the next day with nothing planned at that time', () => {
  expect(nextFree(friday, [], now, 'Europe/Moscow')).toBe('2026-11-27');
  expect(nextFree(friday, planned(at('20:59')), now, 'Europe/Moscow')).toBe('2026-12-04');
  expect(nextFree(friday, planned(at('21:00')), now, 'Europe/Moscow')).toBe('2026-11-27');
  expect(nextFree(friday, planned(at('16:00', 'Europe/Amsterdam')), now, 'Europe/Moscow')).toBe('2026-12-04');
});

it('today counts only while the time is still to come', () => {
  const sunday = { ...friday, weekday: 7 };
  expect(nextFree(sunday, [], now, 'UTC')).toBe('2026-11-22');
  expect(nextFree(sunday, [], { ...now, time: '18:00' }, 'UTC')).toBe('2026-11-29');
});

it('a time that is taken every week is not suggested', () => {
  const weekly = planEntry({ when: { day: '2026-11-20', time: '18:30', zone: 'UTC' }, repeat: 'FREQ=WEEKLY;BYDAY=FR' });
  expect(nextFree(friday, planned(weekly), now, 'UTC')).toBeUndefined();
  expect(nextFree(friday, planned({ ...weekly, status: 'skipped' }), now, 'UTC')).toBe('2026-11-27');
});
