/** Parts of a moment on a clock on the wall. */
export interface WallClock {
  /** "2026-11-20" */
  day: string;
  hour: number;
  /** ISO weekday, 1 is Monday. */
  weekday: number;
}

export interface Calendar {
  /** The IANA name in use; "UTC" when the one asked for does not exist. */
  timeZone: string;
  at(ms: number): WallClock;
}

/** A calendar of one time zone. */
export function calendarOf(timeZone = 'UTC'): Calendar {
  const format = formatOf(timeZone);
  return {
    timeZone: format.resolvedOptions().timeZone,
    at(ms) {
      const part = new Map(format.formatToParts(ms).map(({ type, value }) => [type, value]));
      const day = `${part.get('year')}-${part.get('month')}-${part.get('day')}`;
      return { day, hour: Number(part.get('hour')), weekday: ((dayNumber(day) + 3) % 7) + 1 };
    },
  };
}

/** Days since 1970-01-01 of a calendar day. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}

/** Number of calendar days from the first to the last, both included; at least 1. */
export function daysBetween(first: string, last: string): number {
  return Math.max(1, dayNumber(last) - dayNumber(first) + 1);
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', hourCycle: 'h23' } as const;
  try {
    return new Intl.DateTimeFormat('en-CA', { ...parts, timeZone });
  } catch {
    return new Intl.DateTimeFormat('en-CA', { ...parts, timeZone: 'UTC' });
  }
}
