import { isKnown, type PlanGoal, type Snapshot } from '../model';
import type { GoalValue } from './goals';

/**
 * What own snapshots of a community say about a goal, oldest first. Days on which the page did not show the figure
 * give no value: unknown is not zero.
 */
export function goalValues(measure: PlanGoal['measure'], snapshots: readonly Snapshot[]): GoalValue[] {
  return snapshots
    .flatMap(({ day, members, engagement }): GoalValue[] => {
      if (measure === 'members') return isKnown(members) ? [{ day, value: members.value }] : [];
      if (measure === 'er') return 'reason' in engagement ? [] : [{ day, value: engagement.median }];
      return [];
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}
