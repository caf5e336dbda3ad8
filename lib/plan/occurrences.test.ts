import { describe, expect, it } from 'vitest';
import { planEntry } from '../../tests/support/plan-entry';
import { daysOf, isRule, occurrencesBetween, takeOut } from './occurrences';

describe('occurrences', () => {
  it('of a weekly entry fall on its weekday across a change of clocks', () => {
    const entry = planEntry({
      when: { day: '2026-03-13', time: '02:30', zone: 'Europe/Amsterdam' },
      repeat: 'FREQ=WEEKLY;BYDAY=FR',
    });
    expect(daysOf(entry, '2026-03-01', '2026-04-11')).toEqual([
      '2026-03-13',
      '2026-03-20',
      '2026-03-27',
      '2026-04-03',
      '2026-04-10',
    ]);
  });
  it('leave out the days that were moved or skipped', () => {
    const entry = planEntry({ repeat: 'FREQ=DAILY', except: ['2026-11-28'] });
    expect(daysOf(entry, '2026-11-27', '2026-11-29')).toEqual(['2026-11-27', '2026-11-29']);
  });
  it('end where the rule ends', () => {
    expect(daysOf(planEntry({ repeat: 'FREQ=DAILY;COUNT=3' }), '2026-01-01', '2027-01-01')).toHaveLength(3);
  });
  it.each(['FREQ=SECONDLY', 'FREQ=HOURLY', 'nonsense', '', 'FREQ=DAILY;BYHOUR=1,2,3'])(
    'of a rule that is none (%j) happen once',
    (repeat) => {
      expect(isRule(repeat)).toBe(false);
      expect(daysOf(planEntry({ repeat }), '2026-01-01', '2027-01-01')).toEqual(['2026-11-27']);
    },
  );
  it('stand in order of day, time and title; ideas without a date do not stand there', () => {
    const at = (id: string, day: string, time?: string) =>
      planEntry({ id, title: id, when: { day, zone: 'UTC', ...(time !== undefined && { time }) } });
    const { when: _, ...idea } = planEntry({ id: 'idea' });
    const list = [
      at('c', '2026-11-02', '10:00'),
      at('b', '2026-11-01', '18:00'),
      at('a', '2026-11-01'),
      at('d', '2026-11-02', '10:00'),
      idea,
    ];
    expect(occurrencesBetween(list, '2026-11-01', '2026-11-30').map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd']);
  });
  it('can be taken out of their repetition', () => {
    const entry = planEntry({ repeat: 'FREQ=WEEKLY' });
    const { single, rest } = takeOut(entry, '2026-12-04', 'e2', '2026-11-22T10:00:00.000Z');
    expect(single).toMatchObject({ id: 'e2', outOf: 'e1', when: { day: '2026-12-04', time: '18:00' } });
    expect(single).not.toHaveProperty('repeat');
    const keys = occurrencesBetween([single, rest], '2026-11-27', '2026-12-11').map(({ key }) => key);
    expect(keys).toEqual(['e1@2026-11-27', 'e2', 'e1@2026-12-11']);
  });
});
