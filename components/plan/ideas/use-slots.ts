import { useMemo } from 'react';
import type { Visit } from '../../../lib/model';
import { nextFree, type WeekTime } from '../../../lib/plan/free-slot';
import { occurrencesBetween } from '../../../lib/plan/occurrences';
import { dayAfter } from '../../../lib/plan/plan-time';
import { bestSlots, type Slot } from '../../../lib/plan/slots';
import { hoursOfVisit } from '../../../lib/plan/visit-hours';
import type { PlanAround } from '../surroundings-services';
import { hourText } from '../week-time';

/** A suggested time and the next day on which nothing else stands there. */
export interface OfferedSlot extends Slot {
  time: string;
  day: string | undefined;
}

export interface Slots {
  /** Undefined while visits are read. */
  offered: OfferedSlot[] | undefined;
  /** Communities whose hours could be compared, and those counted in another time zone. */
  compared: number;
  otherZone: number;
  /** The next free day for a time of the week. */
  freeDay(time: WeekTime): string | undefined;
}

/** Eight weeks: as far as a free day is looked for. */
const AHEAD = 56;

/** Times at which posts of the visited communities did best, without those that are taken. */
export function useSlots({ entries, services: { zone }, clock }: PlanAround, visits: Visit[] | undefined): Slots {
  const { day, time } = clock;
  const planned = useMemo(
    () => occurrencesBetween(entries, dayAfter(day, -1), dayAfter(day, AHEAD + 1)),
    [entries, day],
  );
  return useMemo(() => {
    const now = { day, time };
    const freeDay = (wanted: WeekTime) => nextFree(wanted, planned, now, zone);
    const known = (visits ?? []).filter(({ figures }) => !('reason' in figures.headline));
    const hours = known.flatMap((visit) => hoursOfVisit(visit, zone) ?? []);
    const offered = visits && bestSlots(hours).map((slot) => offer(slot, freeDay));
    return { offered, compared: hours.length, otherZone: known.length - hours.length, freeDay };
  }, [visits, planned, day, time, zone]);
}

function offer(slot: Slot, freeDay: Slots['freeDay']): OfferedSlot {
  const time = hourText(slot.hour);
  return { ...slot, time, day: freeDay({ weekday: slot.weekday, time, minutes: slot.block * 60 }) };
}
