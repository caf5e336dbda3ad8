import type { PlanTime } from '../../model';
import { dayAfter, momentOf } from '../plan-time';
import { isOpen, type Rule } from './rule';

/**
 * An entry that was to appear before now and is neither published nor skipped. A whole day is over when it ends. A
 * repeated entry has one status for all its days, so nothing can be said of them.
 */
export const past: Rule = ({ occurrences, now, today }) =>
  occurrences.flatMap(({ entry, day, key }) => {
    if (!isOpen(entry) || entry.when === undefined || entry.repeat !== undefined) return [];
    const over = entry.when.time === undefined ? day < today : isOver({ ...entry.when, day }, now, today);
    return over ? [{ rule: 'past', keys: [key], day, values: { title: entry.title } }] : [];
  });

/** Zones lie at most a day apart, so only the days around today need a look at the clocks. */
function isOver(when: PlanTime, now: string, today: string): boolean {
  if (when.day < dayAfter(today, -1)) return true;
  return when.day <= dayAfter(today, 1) && momentOf(when).at < now;
}
