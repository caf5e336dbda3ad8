import type { Brand, PlanEntry } from '../../lib/model';
import type { QuickLine } from '../../lib/plan/quick-add';
import type { PlanSettings } from '../../lib/settings/settings';

/** Everything the plan needs from outside. Reading is direct, writing goes to the background. */
export interface PlanServices {
  /** Zone in which days and times are shown. */
  zone: string;
  now(this: void): Date;
  /** Entries that may happen from one day to another, repeated ones among them. */
  read(this: void, from: string, to: string): Promise<PlanEntry[]>;
  ideas(this: void): Promise<PlanEntry[]>;
  brands(this: void): Promise<Brand[]>;
  /** Calls back after each change, from whichever page. */
  watch(this: void, tell: () => void): () => void;
  /** Stores entries, all or none; rejects with the reason ("invalid", "quota", "newer-database", "failed"). */
  put(this: void, entries: PlanEntry[]): Promise<void>;
  remove(this: void, ids: string[]): Promise<void>;
  /** What a quick line says; the reader of dates is loaded at the first call. */
  readLine(this: void, line: string, now: { day: string; time: string }): Promise<QuickLine>;
  newId(this: void): string;
  settings: PlanSettings;
  changeSettings(this: void, settings: PlanSettings): void;
  /** Opens the plan in the workspace, at an entry when given. */
  openPlan(this: void, entry?: string): void;
  openLibrary(this: void): void;
}
