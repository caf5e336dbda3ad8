import { planAudit as en } from './en/plan-audit';
import type { Message } from './message';
import { planAudit as ru } from './ru/plan-audit';

export type AuditKey = keyof typeof en;

/** Words of the community audit; they travel with the script of the panel that shows it. */
export const auditWords: Record<'en' | 'ru', Record<AuditKey, Message>> = { en, ru };
