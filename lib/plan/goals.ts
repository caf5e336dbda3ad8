import type { PlanGoal } from '../model';
import { daysBetween } from './plan-time';

/** A value on a day, from snapshots or typed by hand. */
export interface GoalValue {
  day: string;
  value: number;
}

export interface GoalProgress {
  /** Newest value on or before today, with its day; missing when there is none yet. */
  latest?: GoalValue;
  /** Part of the way from start to target, as a fraction; may be below 0 or above 1. Missing when start is target. */
  share?: number;
  /** Part of the time that is over, 0 to 1. */
  time: number;
  daysLeft: number;
  /** What would have to be gained a day from now on; missing when the target is reached or the day is over. */
  neededPerDay?: number;
  reached: boolean;
}

/** Where a goal stands. Targets may lie below the start ("answer within two hours"). */
export function goalProgress(goal: PlanGoal, values: readonly GoalValue[], today: string): GoalProgress {
  const known = [...values, ...goal.typed].filter(({ day }) => day <= today && day >= goal.startDay);
  const latest = known.reduce<GoalValue | undefined>(
    (best, one) => (best && best.day > one.day ? best : one),
    undefined,
  );
  const way = goal.target - goal.start;
  const current = latest?.value ?? goal.start;
  const reached = latest !== undefined && (way >= 0 ? current >= goal.target : current <= goal.target);
  const daysLeft = daysBetween(today, goal.targetDay);
  const length = daysBetween(goal.startDay, goal.targetDay);
  return {
    ...(latest && { latest }),
    ...(latest && way !== 0 && { share: (current - goal.start) / way }),
    time: length <= 0 ? 1 : Math.min(1, Math.max(0, daysBetween(goal.startDay, today) / length)),
    daysLeft,
    ...(!reached && daysLeft > 0 && { neededPerDay: (goal.target - current) / daysLeft }),
    reached,
  };
}
