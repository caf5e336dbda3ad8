import type { PlanEntry } from '../model';
import type { Occurrence } from './occurrences';
import { dayAfter, daysBetween, weekdayOf } from './plan-time';

/** Monday of the week in which a day lies. */
export function mondayOf(day: string): string {
  return dayAfter(day, 1 - weekdayOf(day));
}

/**
 * Entries of one week as drafts of another week: the same weekdays and wall times, under new ids. A time of a repeated
 * entry becomes a single entry; skipped ones stay behind, and nothing of having been published comes along.
 *
 * @param to any day of the other week
 */
export function copyWeek(
  occurrences: readonly Occurrence[],
  from: string,
  to: string,
  made: { newId: () => string; now: string },
): PlanEntry[] {
  const first = mondayOf(from);
  const last = dayAfter(first, 6);
  const shift = daysBetween(first, mondayOf(to));
  return occurrences.flatMap(({ entry, day }) => {
    if (day < first || day > last || entry.status === 'skipped' || entry.when === undefined) return [];
    const { repeat: _, except: __, outOf: ___, publishedUrl: ____, ...kept } = entry;
    return {
      ...kept,
      id: made.newId(),
      status: 'draft' as const,
      checks: {},
      when: { ...entry.when, day: dayAfter(day, shift) },
      createdAt: made.now,
      editedAt: made.now,
    };
  });
}
