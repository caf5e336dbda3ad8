import type { AuditDesk, AuditToKeep, PlanEntry, PlanThing } from '../model';

/** What popup and workspace may ask about the content plan; scripts in sites may ask for audits only. */
export interface PlanProtocol {
  /** Stores entries, new or changed: all of them or none. */
  putPlanEntries(entries: PlanEntry[]): 'done';
  deletePlanEntries(ids: string[]): 'done';
  /** Stores a goal, an audit or a set of hashtags. */
  putPlanThing(thing: PlanThing): 'done';
  deletePlanThing(id: string): 'done';
  /** The panel asks for the audit of communities in its own tab. */
  loadAudit(): 'loaded';
  /** What is known about auditing a community (`<network>|<id>`). */
  auditDesk(community: string): AuditDesk;
  /** Adds an audit of today. */
  keepAudit(audit: AuditToKeep): 'done';
}
