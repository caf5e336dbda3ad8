import { expect, it } from 'vitest';
import { planEntry } from '../../tests/support/plan-entry';
import { boardColumns } from './board-columns';

const on = (id: string, day: string | undefined, change: Parameters<typeof planEntry>[0] = {}) => {
  const { when: _, ...undated } = planEntry({ id, ...change });
  return day === undefined ? undated : { ...undated, when: { day, zone: 'UTC' } };
};
const ids = (entries: ReturnType<typeof planEntry>[]) =>
  Object.fromEntries(
    Object.entries(boardColumns(entries, '2026-11-22')).map(([name, column]) => [name, column.map(({ key }) => key)]),
  );

it('keeps open entries of any day, nearest first and undated last', () => {
  expect(ids([on('later', '2027-05-01'), on('undated', undefined), on('old', '2025-01-01')]).draft).toEqual([
    'old',
    'later',
    'undated',
  ]);
});

it('keeps finished entries for thirty days, newest first', () => {
  const published = { status: 'published' } as const;
  expect(
    ids([on('a', '2026-10-23', published), on('b', '2026-11-21', published), on('c', '2026-10-22', published)])
      .published,
  ).toEqual(['b', 'a']);
});

it('shows the next day of a repeated entry, and none when it is over', () => {
  const weekly = { repeat: 'FREQ=WEEKLY', status: 'ready' } as const;
  const ended = { repeat: 'FREQ=DAILY;COUNT=2', status: 'ready' } as const;
  expect(ids([on('w', '2026-11-19', weekly), on('e', '2026-11-01', ended)]).ready).toEqual(['w@2026-11-26']);
});
