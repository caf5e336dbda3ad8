import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { dayAfter, daysBetween, inZone, momentOf, monthSheet, wallTimeOf, weekdayOf } from './plan-time';

const ZONES = ['Europe/Moscow', 'Europe/Amsterdam', 'America/New_York', 'Asia/Kolkata'];

describe('wall times', () => {
  it.each([
    ['Europe/Moscow', '2026-11-27T15:00:00.000Z'],
    ['Europe/Amsterdam', '2026-11-27T17:00:00.000Z'],
    ['America/New_York', '2026-11-27T23:00:00.000Z'],
    ['Asia/Kolkata', '2026-11-27T12:30:00.000Z'],
  ])('of %s mean a moment', (zone, at) => {
    expect(momentOf({ day: '2026-11-27', time: '18:00', zone })).toEqual({ at, clock: 'once' });
    expect(wallTimeOf(at, zone)).toEqual({ day: '2026-11-27', time: '18:00', zone });
  });

  it.each([
    // Clocks go forward: this half hour does not exist, and the moment is as long after the change.
    ['2026-03-29', '02:30', 'Europe/Amsterdam', '2026-03-29T01:30:00.000Z', 'never'],
    ['2026-03-08', '02:30', 'America/New_York', '2026-03-08T07:30:00.000Z', 'never'],
    // Clocks go back: it comes twice, and the first one is meant.
    ['2026-10-25', '02:30', 'Europe/Amsterdam', '2026-10-25T00:30:00.000Z', 'twice'],
    ['2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30:00.000Z', 'twice'],
    // Moscow and Kolkata have not changed their clocks for years.
    ['2026-03-29', '02:30', 'Europe/Moscow', '2026-03-28T23:30:00.000Z', 'once'],
    ['2026-10-25', '02:30', 'Asia/Kolkata', '2026-10-24T21:00:00.000Z', 'once'],
  ])('at a change of clocks: %s %s in %s', (day, time, zone, at, clock) => {
    expect(momentOf({ day, time, zone })).toEqual({ at, clock });
  });

  it('survive the way to the moment and back, wherever they exist', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: 0, max: 4 * 366 }),
        fc.integer({ min: 0, max: 1439 }),
        (zone, days, minutes) => {
          const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
          const when = { day: dayAfter('2025-01-01', days), time, zone };
          const { at, clock } = momentOf(when);
          if (clock !== 'never') expect(wallTimeOf(at, zone)).toEqual(when);
          else expect(wallTimeOf(at, zone).time > time).toBe(true);
        },
      ),
    );
  });

  it('without a time stay the same day everywhere', () => {
    expect(inZone({ day: '2026-11-27', zone: 'Asia/Kolkata' }, 'America/New_York').day).toBe('2026-11-27');
    expect(inZone({ day: '2026-11-27', time: '02:00', zone: 'Asia/Kolkata' }, 'America/New_York')).toEqual({
      day: '2026-11-26',
      time: '15:30',
      zone: 'America/New_York',
    });
  });
});

describe('days', () => {
  it('are counted across a change of clocks', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
    expect(dayAfter('2028-02-28', 1)).toBe('2028-02-29');
    expect(weekdayOf('2026-11-22')).toBe(7);
  });
  it('of a month make whole weeks around it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2020, max: 2040 }), fc.integer({ min: 1, max: 12 }), (year, number) => {
        const month = `${year}-${String(number).padStart(2, '0')}`;
        const sheet = monthSheet(month);
        const length = Temporal.PlainYearMonth.from(month).daysInMonth;
        expect(sheet.length % 7).toBe(0);
        expect(sheet.filter((day) => day.startsWith(month))).toHaveLength(length);
        expect(weekdayOf(sheet[0] ?? '')).toBe(1);
        expect(sheet.length - length).toBeLessThan(14);
      }),
    );
  });
});
