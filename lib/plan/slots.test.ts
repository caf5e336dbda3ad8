import { describe, expect, it } from 'vitest';
import { bestSlots } from './slots';

const community = (name: string, hours: Array<[number, number, number, number]>, usual = 0.01) => ({
  name,
  block: 3,
  usual,
  hours: hours.map(([weekday, hour, n, median]) => ({ weekday, hour, n, median })),
});

describe('suggested times', () => {
  it('are those above usual, best first, with posts and communities behind them', () => {
    const slots = bestSlots([
      community('A', [
        [5, 18, 4, 0.02],
        [1, 9, 3, 0.005],
        [2, 12, 2, 0.09],
      ]),
      community(
        'B',
        [
          [5, 18, 3, 0.06],
          [3, 12, 5, 0.03],
        ],
        0.02,
      ),
    ]);
    expect(slots).toEqual([
      { weekday: 5, hour: 18, block: 3, times: 2.5, communities: ['A', 'B'], n: 7 },
      { weekday: 3, hour: 12, block: 3, times: 1.5, communities: ['B'], n: 5 },
    ]);
  });
  it('of nothing are nothing', () => {
    expect(bestSlots([])).toEqual([]);
    expect(bestSlots([community('A', [[5, 18, 9, 0.5]], 0)])).toEqual([]);
  });
  it('leave out communities whose hours are cut otherwise', () => {
    const other = { ...community('B', [[5, 18, 9, 0.9]]), block: 2 };
    expect(bestSlots([community('A', [[5, 18, 4, 0.02]]), other])[0]?.communities).toEqual(['A']);
  });
});
