import type { PlanEntry } from '../../../lib/model';
import type { Warning } from '../../../lib/plan/rules/rule';
import type { Planner } from '../planner';
import type { EntryPatch } from './entry-patch';

/** What every part of the editor is given. */
export interface Editing {
  entry: PlanEntry;
  /** Changes parts of the entry; they are stored by themselves. */
  change(this: void, part: EntryPatch): void;
  planner: Planner;
  /** What the rules say about this entry. */
  notes: readonly Warning[];
}
