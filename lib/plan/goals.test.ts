import { describe, expect, it } from 'vitest';
import type { PlanGoal } from '../model';
import { goalProgress } from './goals';

const goal: PlanGoal = {
  id: 'g',
  kind: 'goal',
  name: 'Five thousand members',
  measure: 'members',
  start: 4000,
  startDay: '2026-11-01',
  target: 5000,
  targetDay: '2026-12-01',
  typed: [],
};

describe('a goal', () => {
  it('tells the way, the time, and what is needed', () => {
    const progress = goalProgress(
      goal,
      [
        { day: '2026-11-11', value: 4400 },
        { day: '2026-11-10', value: 4300 },
      ],
      '2026-11-16',
    );
    expect(progress).toEqual({
      latest: { day: '2026-11-11', value: 4400 },
      share: 0.4,
      time: 0.5,
      daysLeft: 15,
      neededPerDay: 40,
      reached: false,
    });
  });
  it('without a value knows no share', () => {
    expect(goalProgress(goal, [], '2026-11-16')).not.toHaveProperty('share');
    expect(goalProgress(goal, [{ day: '2026-10-01', value: 9000 }], '2026-11-16').reached).toBe(false);
  });
  it('may go down', () => {
    const hours = { ...goal, start: 10, target: 2, typed: [{ day: '2026-11-15', value: 1.5 }] };
    expect(goalProgress(hours, [], '2026-11-16')).toMatchObject({ reached: true, share: 8.5 / 8 });
  });
  it('that is over or empty divides by nothing', () => {
    expect(
      goalProgress({ ...goal, target: 4000 }, [{ day: '2026-11-02', value: 4000 }], '2026-12-02'),
    ).not.toHaveProperty('share');
    expect(goalProgress({ ...goal, targetDay: '2026-11-01' }, [], '2026-11-01')).toMatchObject({
      time: 1,
      daysLeft: 0,
    });
    expect(goalProgress(goal, [], '2026-12-05')).not.toHaveProperty('neededPerDay');
  });
});
