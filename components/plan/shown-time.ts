import type { Occurrence } from '../../lib/plan/occurrences';
import { inZone } from '../../lib/plan/plan-time';

/** Looking at clocks costs a good part of a millisecond, and calendars ask for the same times again and again. */
const known = new Map<string, ShownTime>();
const MOST_KNOWN = 2_000;

interface ShownTime {
  time: string;
  /** Where that time is, when it is not the user's. */
  place?: string;
}

/**
 * The time of an entry as the user's clock shows it. When that would be another day than the one the entry stands
 * under, its own time is shown with its place instead.
 */
export function shownTime({ entry: { when }, day }: Occurrence, zone: string): ShownTime {
  if (when?.time === undefined) return { time: '' };
  if (when.zone === zone) return { time: when.time };
  const wall = `${zone} ${day} ${when.time} ${when.zone}`;
  let shown = known.get(wall);
  if (shown === undefined) {
    const here = inZone({ ...when, day }, zone);
    shown = here.day === day ? { time: here.time ?? '' } : { time: when.time, place: placeOf(when.zone) };
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(wall, shown);
  }
  return shown;
}

/** "America/New_York" is New York. */
export function placeOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
