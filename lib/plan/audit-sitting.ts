import { AUDIT_ITEMS, type AuditItem, type PlanAudit, type Visit } from '../model';
import { auditOf } from './audit';
import { inOrder, withHandTicks } from './audit-changes';

/** What only the user can say about a community that is audited. */
export interface AuditSaid {
  /** Id of a brand; empty for none. */
  brand: string;
  /** The brand's own hashtag as typed, with or without "#"; empty when not named. */
  hashtag: string;
  /** Keys of other communities of the same brand. */
  same: readonly string[];
  ticks: PlanAudit['items'];
}

/** An audit that may be for a brand; the page cannot tell what belongs together, the user once said it. */
type Told = ReadonlyArray<{ community: string; brand?: string }>;

/** A community whose handle can be compared; `network` is the name people know. */
interface Other {
  community: string;
  network: string;
  handle: string;
}

/** A checklist as it stands: what the page shows, with the user's ticks where it does not. */
export interface AuditStanding {
  items: PlanAudit['items'];
  ok: number;
  all: number;
  /** Items of which nothing is known. */
  unknown: number;
}

/** What the last audit of a community already said: its brand, the brand's communities, and the ticks. */
export function saidBefore(last: PlanAudit | undefined, told: Told): AuditSaid {
  const brand = last?.brand ?? '';
  return { brand, hashtag: '', same: communitiesOf(told, brand), ticks: withHandTicks({}, last?.items) };
}

/** The same, for another brand. */
export function saidOfBrand(said: AuditSaid, brand: string, told: Told): AuditSaid {
  return { ...said, brand, same: communitiesOf(told, brand) };
}

/** The same, with an item ticked, or no longer. */
export function saidTick(said: AuditSaid, item: AuditItem, value: boolean | undefined): AuditSaid {
  const { [item]: _, ...rest } = said.ticks;
  return { ...said, ticks: value === undefined ? rest : { ...rest, [item]: { ok: value, by: 'hand' } } };
}

/**
 * The checklist of a visit together with what the user said.
 *
 * @param network what people call the network of the visit
 */
export function standingOf(visit: Visit, network: string, others: readonly Other[], said: AuditSaid): AuditStanding {
  const hashtag = said.hashtag.trim().replace(/^#/u, '');
  const page = auditOf({
    visit: { ...visit, network },
    others: others.filter(({ community }) => said.same.includes(community)),
    ...(hashtag !== '' && { hashtag }),
  });
  const items = withHandTicks(page, said.ticks);
  const unknown = AUDIT_ITEMS.filter((item) => items[item] === undefined).length;
  return { items, ok: inOrder(items), all: AUDIT_ITEMS.length, unknown };
}

function communitiesOf(told: Told, brand: string): string[] {
  return brand === '' ? [] : [...new Set(told.filter((one) => one.brand === brand).map(({ community }) => community))];
}
