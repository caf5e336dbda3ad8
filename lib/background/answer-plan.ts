import { readAuditDesk } from '../library/audit-desk';
import type { LorgnetteDatabase } from '../library/database';
import { deletePlanEntries, deletePlanThing, putPlanEntries, putPlanThing } from '../library/plan';
import { onMessage } from '../messaging/protocol';
import { auditToKeepSchema, planEntriesSchema, planIdsSchema, planThingSchema } from '../model/plan-schema';
import { received } from '../model/received';
import { keySchema, ownIdSchema } from '../model/saved-post-schema';
import { descriptors } from '../networks/descriptors';
import { answerChanges } from './answer-changes';
import { injectInto } from './inject';

/**
 * Registers the answers of the content plan. Only the extension's own pages may write it; the panel may add an audit.
 *
 * @param written called after a change: reminders and the number on the icon may be others now
 */
export function answerPlan(database: LorgnetteDatabase, written: () => void): void {
  const { onChange, onChangeByOwnPage } = answerChanges(written);
  onChangeByOwnPage('putPlanEntries', planEntriesSchema, (entries) => putPlanEntries(database, entries));
  onChangeByOwnPage('deletePlanEntries', planIdsSchema, (ids) => deletePlanEntries(database, ids));
  onChangeByOwnPage('putPlanThing', planThingSchema, (thing) => putPlanThing(database, thing));
  onChangeByOwnPage('deletePlanThing', ownIdSchema, (id) => deletePlanThing(database, id));

  onMessage('loadAudit', async ({ sender }) => {
    await injectInto(sender.tab, '/audit.js');
    return 'loaded' as const;
  });
  onMessage('auditDesk', ({ data }) => readAuditDesk(database, received(keySchema, data).data ?? '', nameOf));
  onChange('keepAudit', auditToKeepSchema, (audit) =>
    putPlanThing(database, { ...audit, id: crypto.randomUUID(), kind: 'audit', at: new Date().toISOString() }),
  );
}

function nameOf(network: string): string {
  return descriptors.find(({ id }) => id === network)?.name ?? network;
}
