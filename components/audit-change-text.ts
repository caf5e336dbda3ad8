import type { AuditKey } from '../lib/i18n/audit';
import type { AuditItem, PlanAudit } from '../lib/model';
import { auditChanges } from '../lib/plan/audit-changes';

/** What changed from one audit of a community to the next, in words. */
export function auditChangeText(
  before: PlanAudit | undefined,
  after: PlanAudit,
  say: (key: AuditKey, values?: Record<string, string>) => string,
): string {
  if (before === undefined) return say('audit.change.first');
  const { better, worse } = auditChanges(before.items, after.items);
  const named = (items: readonly AuditItem[]) => items.map((item) => say(`audit.item.${item}`)).join(', ');
  const parts = [
    better.length > 0 && say('audit.change.better', { items: named(better) }),
    worse.length > 0 && say('audit.change.worse', { items: named(worse) }),
  ].filter((part) => part !== false);
  return parts.length === 0 ? say('audit.change.none') : parts.join('; ');
}
