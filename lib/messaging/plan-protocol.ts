import type { PlanEntry, PlanThing } from '../model';

/** What popup and workspace may ask about the content plan; scripts in sites may ask nothing of it. */
export interface PlanProtocol {
  /** Stores entries, new or changed: all of them or none. */
  putPlanEntries(entries: PlanEntry[]): 'done';
  deletePlanEntries(ids: string[]): 'done';
  /** Stores a goal, an audit or a set of hashtags. */
  putPlanThing(thing: PlanThing): 'done';
  deletePlanThing(id: string): 'done';
}
