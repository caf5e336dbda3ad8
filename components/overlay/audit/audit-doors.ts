import type { AuditKey } from '../../../lib/i18n/audit';
import type { Locale, Values } from '../../../lib/i18n/speaker';
import type { AuditDesk, AuditToKeep, Community, Visit } from '../../../lib/model';

/** Says the words of the audit in the present language. */
export type AuditTalk = (key: AuditKey, values?: Values) => string;

/** What the audit in the panel needs from the tab and the background. */
export interface AuditDoors {
  /** What people call the network of this tab. */
  network: string;
  locale(): Locale;
  t: AuditTalk;
  /** Calls back when the user's language became known, or another. */
  onLanguage(tell: () => void): void;
  /** Calls back when something was seen, at the pace of the panel. */
  onChange(tell: () => void): void;
  /** The community on screen as the audit looks at it; undefined while it is not known well enough. */
  visit(community: Community): Visit | undefined;
  /** What is known beside the page; undefined when nobody answers. */
  desk(community: string): Promise<AuditDesk | undefined>;
  /** Keeps an audit of today, with the visit that it looked at; false when it was not stored. */
  keep(audit: AuditToKeep, community: Community): Promise<boolean>;
  openAll(): void;
  signal: AbortSignal;
}
