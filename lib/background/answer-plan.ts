import type { LorgnetteDatabase } from '../library/database';
import { deletePlanEntries, deletePlanThing, putPlanEntries, putPlanThing } from '../library/plan';
import { planEntriesSchema, planIdsSchema, planThingSchema } from '../model/plan-schema';
import { ownIdSchema } from '../model/saved-post-schema';
import { answerChanges } from './answer-changes';

/**
 * Registers the answers of the content plan. Only the extension's own pages may write it.
 *
 * @param written called after a change: reminders and the number on the icon may be others now
 */
export function answerPlan(database: LorgnetteDatabase, written: () => void): void {
  const { onChangeByOwnPage } = answerChanges(written);
  onChangeByOwnPage('putPlanEntries', planEntriesSchema, (entries) => putPlanEntries(database, entries));
  onChangeByOwnPage('deletePlanEntries', planIdsSchema, (ids) => deletePlanEntries(database, ids));
  onChangeByOwnPage('putPlanThing', planThingSchema, (thing) => putPlanThing(database, thing));
  onChangeByOwnPage('deletePlanThing', ownIdSchema, (id) => deletePlanThing(database, id));
}
