import { describe, expect, it } from 'vitest';
import { timeAxis } from './time-axis';

const DAY = 86_400_000;
const NOON = Date.UTC(2026, 10, 22, 12);

describe('an axis of moments', () => {
  it.each([
    ['one moment', [NOON]],
    ['readings of one second', [NOON, NOON + 400, NOON + 900]],
  ])('shows the day around %s, not years', (_, moments) => {
    const axis = timeAxis(moments, [0, 100], 4);
    expect(axis.at(NOON)).toBeCloseTo(50, 0);
    for (const { moment } of axis.ticks) expect(Math.abs(moment - NOON)).toBeLessThanOrEqual(DAY / 2 + 1_000);
  });
  it('goes from the first to the last of different ones', () => {
    const axis = timeAxis([NOON + DAY, NOON, NOON + 3 * DAY], [0, 300], 4);
    expect([axis.at(NOON), axis.at(NOON + DAY), axis.at(NOON + 3 * DAY)]).toEqual([0, 100, 300]);
  });
});
