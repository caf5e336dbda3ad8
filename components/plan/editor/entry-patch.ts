import type { PlanEntry } from '../../../lib/model';

/** Changed parts of an entry; a part that is undefined is taken away. */
export type EntryPatch = { [Part in keyof PlanEntry]?: PlanEntry[Part] | undefined };

/** An entry with changes: parts that became undefined are gone. */
export function patched(entry: PlanEntry, patch: EntryPatch): PlanEntry {
  const parts = Object.entries({ ...entry, ...patch }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(parts) as unknown as PlanEntry;
}

/** What is left of a patch after a part of it was stored: changes made meanwhile. */
export function unsaved(patch: EntryPatch, stored: EntryPatch): EntryPatch {
  const left = Object.entries(patch).filter(
    ([part, value]) => !(part in stored) || stored[part as keyof PlanEntry] !== value,
  );
  return Object.fromEntries(left);
}
