import { AUDIT_ITEMS, type AuditItem, type PlanAudit } from '../model';

/** How many of the items are in order. */
export function inOrder(items: PlanAudit['items']): number {
  return AUDIT_ITEMS.filter((item) => items[item]?.ok === true).length;
}

/** What was found in order since the audit before and what no longer is; items not looked at on either day say nothing. */
export function auditChanges(
  before: PlanAudit['items'],
  after: PlanAudit['items'],
): { better: AuditItem[]; worse: AuditItem[] } {
  const changed = (was: boolean) => AUDIT_ITEMS.filter((item) => before[item]?.ok === was && after[item]?.ok === !was);
  return { better: changed(false), worse: changed(true) };
}

/** What the page shows, and below it what the user ticked by hand at the last audit of the same community. */
export function withHandTicks(page: PlanAudit['items'], last: PlanAudit['items'] | undefined): PlanAudit['items'] {
  const ticks = Object.entries(last ?? {}).filter(([, line]) => line.by === 'hand');
  return { ...(Object.fromEntries(ticks) as PlanAudit['items']), ...page };
}
