import type { Brand, PlanEntry, PlanThing, SavedPost, Snapshot, Visit } from '../../lib/model';
import type { PlanFile } from '../../lib/plan/ics-read';
import type { PlanMapping, PlanTable } from '../../lib/plan/plan-csv';

/** Formats in which a plan is taken along. */
export type PlanFileKind = 'ics' | 'csv' | 'xlsx';

/** What stands around the plan needs from outside: files, visited communities, saved posts. */
export interface SurroundingsServices {
  /** Zone in which days and times are shown. */
  zone: string;
  now(this: void): Date;
  newId(this: void): string;
  /** Stores entries; rejects with the reason ("invalid", "quota", "newer-database", "failed"). */
  put(this: void, entries: PlanEntry[]): Promise<void>;
  remove(this: void, ids: string[]): Promise<void>;
  putThing(this: void, thing: PlanThing): Promise<void>;
  removeThing(this: void, id: string): Promise<void>;
  things<Kind extends PlanThing['kind']>(this: void, kind: Kind): Promise<Array<Extract<PlanThing, { kind: Kind }>>>;
  /** Calls back after each change of the plan, from whichever page. */
  watch(this: void, tell: () => void): () => void;
  /** The visits of all communities, the last visited first. */
  visits(this: void): Promise<Visit[]>;
  /** What each day told about a community (`<network>|<id>`). */
  snapshots(this: void, community: string): Promise<Snapshot[]>;
  savedPosts(this: void, keys: readonly string[]): Promise<SavedPost[]>;
  savedOf(this: void, community: string): Promise<SavedPost[]>;
  networkName(this: void, id: string): string;
  /** Makes a file of entries; the writers are loaded at the first call. */
  write(this: void, kind: PlanFileKind, entries: readonly PlanEntry[], options: PlanFileOptions): Promise<Blob>;
  /** Readers of files, loaded at the first call. */
  readers(this: void): Promise<PlanReaders>;
  save(this: void, file: Blob, name: string, ending: PlanFileKind): void;
  /** Puts text on the clipboard; false when the browser refused. */
  copy(this: void, text: string): Promise<boolean>;
}

export interface PlanFileOptions {
  /** Name of the sheet in a workbook. */
  sheet: string;
  /** Between the cells of a CSV table. */
  separator: ',' | ';';
}

export interface PlanReaders {
  ics(this: void, text: string): PlanFile;
  heads(this: void, text: string): { heads: string[]; first: string[]; mapping: PlanMapping };
  csv(this: void, text: string, mapping: PlanMapping): PlanTable;
}

/** The plan as the tabs around it see it. */
export interface PlanAround {
  services: SurroundingsServices;
  entries: readonly PlanEntry[];
  brands: readonly Brand[];
  /** Wall time in the zone of the plan. */
  clock: { day: string; time: string };
  dark: boolean;
  /** Opens the editor at an entry. */
  open(this: void, id: string): void;
}
