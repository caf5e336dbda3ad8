import type { PlanEntry, PlanThing } from '../model';
import type { LorgnetteDatabase } from './database';

/** An entry as stored: its day where the index finds it, and a mark on entries that repeat. */
export interface PlanEntryRow extends PlanEntry {
  /** Day of a single entry, in its own zone; repeated ones and ideas have none here. */
  day?: string;
  /** 1 for a repeated entry: it may happen on any day, so all of them are always read. */
  repeats?: 1;
  /** 1 for an idea without a day. */
  undated?: 1;
}

/** Stores entries, all of them or none. */
export async function putPlanEntries({ planEntries }: LorgnetteDatabase, entries: readonly PlanEntry[]): Promise<void> {
  await planEntries.bulkPut(entries.map(rowOf));
}

export async function deletePlanEntries({ planEntries }: LorgnetteDatabase, ids: readonly string[]): Promise<void> {
  await planEntries.bulkDelete([...ids]);
}

export async function putPlanThing({ planThings }: LorgnetteDatabase, thing: PlanThing): Promise<void> {
  await planThings.put(thing);
}

export async function deletePlanThing({ planThings }: LorgnetteDatabase, id: string): Promise<void> {
  await planThings.delete(id);
}

/** Entries that may happen from one day to another: those on these days, and all that repeat. Ideas are not among them. */
export async function readPlan({ planEntries }: LorgnetteDatabase, from: string, to: string): Promise<PlanEntry[]> {
  const [dated, repeated] = await Promise.all([
    planEntries.where('day').between(from, to, true, true).toArray(),
    planEntries.where('repeats').equals(1).toArray(),
  ]);
  return [...dated, ...repeated].map(entryOf);
}

/** Ideas without a day, newest first. */
export async function readIdeas({ planEntries }: LorgnetteDatabase): Promise<PlanEntry[]> {
  const ideas = await planEntries.where('undated').equals(1).toArray();
  return ideas.map(entryOf).sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
}

/** Every entry, for files and for the search of the plan. */
export async function readWholePlan({ planEntries }: LorgnetteDatabase): Promise<PlanEntry[]> {
  return (await planEntries.toArray()).map(entryOf);
}

export async function readPlanEntry({ planEntries }: LorgnetteDatabase, id: string): Promise<PlanEntry | undefined> {
  const row = await planEntries.get(id);
  return row && entryOf(row);
}

/** Entries and ideas that were made from a saved post, oldest first. */
export async function readEntriesAbout({ planEntries }: LorgnetteDatabase, post: string): Promise<PlanEntry[]> {
  const rows = await planEntries.where('references').equals(post).toArray();
  return rows.map(entryOf).sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
}

/** Goals, audits and sets of hashtags. */
export async function readPlanThings<Kind extends PlanThing['kind']>(
  { planThings }: LorgnetteDatabase,
  kind: Kind,
): Promise<Array<Extract<PlanThing, { kind: Kind }>>> {
  const rows = await planThings.where('kind').equals(kind).toArray();
  return rows.filter((row): row is Extract<PlanThing, { kind: Kind }> => row.kind === kind);
}

function rowOf(entry: PlanEntry): PlanEntryRow {
  if (entry.when === undefined) return { ...entry, undated: 1 };
  return entry.repeat === undefined ? { ...entry, day: entry.when.day } : { ...entry, repeats: 1 };
}

function entryOf({ day: _, repeats: __, undated: ___, ...entry }: PlanEntryRow): PlanEntry {
  return entry;
}
