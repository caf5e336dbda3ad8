import { describe, expect, it } from 'vitest';
import { planEntry } from '../../tests/support/plan-entry';
import { dueNow, endOfQuiet, nextReminder, remindersBetween } from './reminders';

const MOSCOW = 'Europe/Moscow';
const entry = planEntry({ remind: 30 });

describe('reminders', () => {
  it('ring their minutes before the entry is due', () => {
    expect(nextReminder([entry], '2026-11-22T09:00:00.000Z', MOSCOW)).toBe('2026-11-27T14:30:00.000Z');
    const [reminder] = remindersBetween([entry], '2026-11-27T14:00:00.000Z', '2026-11-27T14:30:00.000Z', MOSCOW);
    expect(reminder).toMatchObject({ key: 'e1', at: '2026-11-27T14:30:00.000Z', due: '2026-11-27T15:00:00.000Z' });
  });
  it('ring once: the moment of the last look is over', () => {
    expect(remindersBetween([entry], '2026-11-27T14:30:00.000Z', '2026-11-27T18:00:00.000Z', MOSCOW)).toEqual([]);
  });
  it('ring a day or more ahead', () => {
    expect(nextReminder([planEntry({ remind: 60 * 24 * 7 })], '2026-11-19T09:00:00.000Z', MOSCOW)).toBe(
      '2026-11-20T15:00:00.000Z',
    );
  });
  it.each(['published', 'skipped'] as const)('do not ring for what is %s', (status) => {
    expect(nextReminder([planEntry({ remind: 30, status })], '2026-11-22T09:00:00.000Z', MOSCOW)).toBeUndefined();
  });
  it('ring for each time of a repeated entry, in its own zone', () => {
    const weekly = planEntry({
      remind: 0,
      repeat: 'FREQ=WEEKLY',
      when: { day: '2026-10-23', time: '09:00', zone: 'Europe/Amsterdam' },
    });
    const all = remindersBetween([weekly], '2026-10-22T00:00:00.000Z', '2026-11-01T00:00:00.000Z', MOSCOW);
    // Clocks went back on 25 October.
    expect(all.map(({ at }) => at)).toEqual(['2026-10-23T07:00:00.000Z', '2026-10-30T08:00:00.000Z']);
  });
  it('missed in sleep are said together', () => {
    const others = ['a', 'b', 'c'].map((id) => planEntry({ id, remind: 10 }));
    const missed = remindersBetween(others, '2026-11-26T00:00:00.000Z', '2026-11-29T00:00:00.000Z', MOSCOW);
    expect(dueNow(missed, '2026-11-29T10:00:00.000Z', MOSCOW)).toEqual({ say: missed });
    expect(missed).toHaveLength(3);
  });
});

describe('quiet hours', () => {
  const night = { from: '22:00', to: '08:00' };
  it.each([
    ['2026-11-22T18:59:00.000Z', undefined],
    ['2026-11-22T19:00:00.000Z', '2026-11-23T05:00:00.000Z'],
    ['2026-11-23T01:00:00.000Z', '2026-11-23T05:00:00.000Z'],
    ['2026-11-23T05:00:00.000Z', undefined],
  ])('of the night at %s end at %s', (now, end) => {
    expect(endOfQuiet(now, MOSCOW, night)).toBe(end);
  });
  it('of the day do not go over midnight', () => {
    expect(endOfQuiet('2026-11-22T10:30:00.000Z', MOSCOW, { from: '13:00', to: '14:00' })).toBe(
      '2026-11-22T11:00:00.000Z',
    );
    expect(endOfQuiet('2026-11-22T20:30:00.000Z', MOSCOW, { from: '13:00', to: '14:00' })).toBeUndefined();
  });
  it('hold reminders back, and only when there are any', () => {
    const [one] = remindersBetween([entry], '2026-11-27T14:00:00.000Z', '2026-11-27T14:30:00.000Z', MOSCOW);
    if (one === undefined) throw new Error('no reminder');
    expect(dueNow([one], '2026-11-27T20:00:00.000Z', MOSCOW, night)).toEqual({ later: '2026-11-28T05:00:00.000Z' });
    expect(dueNow([], '2026-11-27T20:00:00.000Z', MOSCOW, night)).toEqual({ say: [] });
  });
});
