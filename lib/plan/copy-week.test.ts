import { expect, it } from 'vitest';
import { planEntry } from '../../tests/support/plan-entry';
import { copyWeek, mondayOf } from './copy-week';
import { occurrencesBetween } from './occurrences';

const now = '2026-11-22T10:00:00.000Z';
const copied = (entries: ReturnType<typeof planEntry>[], to: string) => {
  let id = 0;
  const occurrences = occurrencesBetween(entries, '2026-11-16', '2026-12-06');
  return copyWeek(occurrences, '2026-11-27', to, { newId: () => `new-${++id}`, now });
};

it('keeps weekday and wall time, also from a Sunday and over a year', () => {
  expect(mondayOf('2026-11-29')).toBe('2026-11-23');
  const [copy] = copied([planEntry({ status: 'published', publishedUrl: 'https://vk.com/wall-1_1' })], '2027-01-03');
  expect(copy).toMatchObject({ id: 'new-1', status: 'draft', when: { day: '2027-01-01', time: '18:00' } });
  expect(copy).not.toHaveProperty('publishedUrl');
});

it('takes single days out of repetitions and nothing from other weeks', () => {
  const daily = planEntry({ id: 'daily', repeat: 'FREQ=DAILY', when: { day: '2026-11-26', zone: 'UTC' } });
  const days = copied([daily, planEntry({ id: 'skipped', status: 'skipped' })], '2026-12-10').map(
    ({ when }) => when?.day,
  );
  expect(days).toEqual(['2026-12-10', '2026-12-11', '2026-12-12', '2026-12-13']);
  expect(copied([daily], '2026-12-10').every((entry) => entry.repeat === undefined)).toBe(true);
});
