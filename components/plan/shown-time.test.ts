import { expect, it } from 'vitest';
import { planEntry } from '../../tests/support/plan-entry';
import { shownTime } from './shown-time';

const at = (time: string | undefined, zone: string) => {
  const entry = planEntry({ when: { day: '2026-11-27', zone, ...(time && { time }) } });
  return shownTime({ entry, day: '2026-11-27', key: 'e1' }, 'Europe/Moscow');
};

it('is the time on the user’s clock', () => {
  expect(at('18:00', 'Europe/Moscow')).toEqual({ time: '18:00' });
  expect(at('18:00', 'Europe/Amsterdam')).toEqual({ time: '20:00' });
  expect(at(undefined, 'Europe/Moscow')).toEqual({ time: '' });
});

it('is the time of the place when the user’s day would be another one', () => {
  expect(at('20:00', 'America/New_York')).toEqual({ time: '20:00', place: 'New York' });
});
