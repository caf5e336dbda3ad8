import type { PlanAudit } from './plan-entry';

/** What the panel has to know to audit a community: it cannot read the database itself. */
export interface AuditDesk {
  brands: Array<{ id: string; name: string }>;
  /** Audits of this community, newest first. */
  audits: PlanAudit[];
  /** Other visited communities that have a handle, the last visited first; `network` is the name people know. */
  others: Array<{ community: string; name: string; network: string; handle: string }>;
  /** Which communities were audited for which brand, each pair once. */
  told: Array<{ community: string; brand: string }>;
}

/** An audit as a script in a site may send it; the background gives it its name and its time. */
export type AuditToKeep = Omit<PlanAudit, 'id' | 'kind' | 'at'>;
