const UNITS: Record<string, number> = {
  m: 60_000,
  minute: 60_000,
  h: 3_600_000,
  hour: 3_600_000,
  d: 86_400_000,
  day: 86_400_000,
};

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/**
 * A date from an English label, good to a day: "23 hours ago", "a day ago", "2h" (2026-09), "Friday 19 June 2026 at
 * 21:21" (2026-08), "Sunday, March 5, 2026 at 3:14 PM". Anything coarser or in another language is null.
 *
 * @param now clock reading of the visit, ISO 8601
 */
export function dateFromLabel(label: string | null | undefined, now: string): string | null {
  const text = (label ?? '').trim().toLowerCase();
  if (text === '' || text.length > 60) return null;
  const relative = /^(\d{1,2}|an?) ?(minute|hour|day|m|h|d)s?(?: ago)?$/.exec(text);
  if (relative) {
    const amount = relative[1]?.startsWith('a') ? 1 : Number(relative[1]);
    const unit = UNITS[relative[2] ?? ''] ?? 0;
    const time = Date.parse(now) - amount * unit;
    return unit > 0 && Number.isFinite(time) ? new Date(time).toISOString() : null;
  }
  return absolute(text);
}

function absolute(text: string): string | null {
  const european = /(?:^|[ ,])(\d{1,2}) ([a-z]+) (20\d\d)(?: |$)/.exec(text);
  const american = /(?:^|[ ,])([a-z]+) (\d{1,2}), (20\d\d)(?: |$)/.exec(text);
  const [day, month, year] = european
    ? [european[1], european[2], european[3]]
    : [american?.[2], american?.[1], american?.[3]];
  const index = MONTHS.indexOf(month ?? '');
  if (index < 0 || Number(day) > 31) return null;
  return new Date(Date.UTC(Number(year), index, Number(day), 12)).toISOString();
}
