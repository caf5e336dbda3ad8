import type { Occurrence } from '../../lib/plan/occurrences';
import { inZone } from '../../lib/plan/plan-time';

/**
 * The time of an entry as the user's clock shows it. When that would be another day than the one the entry stands
 * under, its own time is shown with its place instead.
 */
export function shownTime({ entry: { when }, day }: Occurrence, zone: string): { time: string; place?: string } {
  if (when?.time === undefined) return { time: '' };
  if (when.zone === zone) return { time: when.time };
  const here = inZone({ ...when, day }, zone);
  return here.day === day ? { time: here.time ?? '' } : { time: when.time, place: placeOf(when.zone) };
}

/** "America/New_York" is New York. */
export function placeOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
