import type { PlanEntry } from '../../../lib/model';
import { blankEntry } from '../../../lib/plan/blank-entry';
import type { PlannerServices } from '../planner-services';

/** What the editor is opened with. */
export interface OpenedEntry {
  entry: PlanEntry;
  /** It stands in the database already. */
  stored: boolean;
  /** The day of the chosen time of a repeated entry. */
  day: string | undefined;
}

/** A new entry, as it is before anything was typed. */
export function emptyEntry(
  { id, day }: { id: string; day: string | undefined },
  { now, zone, settings }: Pick<PlannerServices, 'now' | 'zone' | 'settings'>,
): PlanEntry {
  return {
    ...blankEntry({ id, now: now().toISOString() }),
    ...(day !== undefined && { status: 'draft', when: { day, zone } }),
    ...(settings.remind !== undefined && { remind: settings.remind }),
  };
}

/** The entry that a key or an id names. Ids of imported entries may hold "@" themselves. */
export function openedIn(entries: readonly PlanEntry[], key: string): OpenedEntry | undefined {
  const [, id = '', day] = /^(.*)@(\d{4}-\d{2}-\d{2})$/s.exec(key) ?? [];
  for (const entry of entries) {
    if (entry.id === key) return { entry, stored: true, day: entry.when?.day };
    if (day !== undefined && entry.id === id) return { entry, stored: true, day };
  }
  return undefined;
}
