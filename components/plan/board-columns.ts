import { PLAN_STATUSES, type PlanEntry, type PlanStatus } from '../../lib/model';
import { type Occurrence, occurrencesBetween } from '../../lib/plan/occurrences';
import { dayAfter } from '../../lib/plan/plan-time';

/** Days back for which finished entries stay on the board, and days ahead in which a repeated one is looked for. */
const BACK = 30;
const AHEAD = 366;

/**
 * The board: entries by status. What is still to do stands there whatever its day, nearest first, undated last; what
 * is over only for thirty days, newest first. A repeated entry stands there with its next day.
 */
export function boardColumns(entries: readonly PlanEntry[], today: string): Record<PlanStatus, Occurrence[]> {
  const since = dayAfter(today, -BACK);
  const columns = Object.fromEntries(PLAN_STATUSES.map((status) => [status, []])) as unknown as Record<
    PlanStatus,
    Occurrence[]
  >;
  for (const entry of entries) {
    const one = standing(entry, today);
    const over = entry.status === 'published' || entry.status === 'skipped';
    if (one && !(over && one.day !== '' && one.day < since)) columns[entry.status].push(one);
  }
  for (const status of PLAN_STATUSES) {
    const newestFirst = status === 'published' || status === 'skipped';
    columns[status].sort((a, b) => (newestFirst ? -1 : 1) * order(a, b));
  }
  return columns;
}

function standing(entry: PlanEntry, today: string): Occurrence | undefined {
  if (entry.repeat !== undefined) return occurrencesBetween([entry], today, dayAfter(today, AHEAD))[0];
  return { entry, day: entry.when?.day ?? '', key: entry.id };
}

function order(a: Occurrence, b: Occurrence): number {
  const [one, other] = [place(a), place(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

function place({ day, entry }: Occurrence): string {
  return `${day === '' ? '9999' : day} ${entry.when?.time ?? ''} ${entry.title}`;
}
