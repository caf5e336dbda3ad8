import { figuresFor } from '../../../lib/i18n/figures';
import type { AuditScript } from '../../../lib/insight/audit-script';
import { AUDIT_ITEMS, type AuditDesk, type Community, communityKeyOf } from '../../../lib/model';
import { inOrder } from '../../../lib/plan/audit-changes';
import { type AuditSaid, type AuditStanding, saidBefore, saidTick, standingOf } from '../../../lib/plan/audit-sitting';
import { auditChangeText } from '../../audit-change-text';
import { blockFrame, say } from '../block-frame';
import { element } from '../save/element';
import type { AuditDoors } from './audit-doors';
import { auditRow } from './audit-row';
import { brandPart } from './brand-part';

const LINK = 'text-left text-accent underline text-label';

/** What the user said of a community since this page was opened, and what is known of it elsewhere. */
interface Sitting {
  said: AuditSaid;
  desk?: AuditDesk;
}

/** "▸ Audit  7 of 11": the checklist of the community on screen. Made once, then only updated. */
export function auditBlock(doors: AuditDoors): AuditScript['draw'] {
  const { t, signal } = doors;
  let slot: HTMLElement | undefined;
  let community: Community | undefined;
  const sittings = new Map<string, Sitting>();

  const result = element('p', { className: 'text-ink-soft', testid: 'audit-result' });
  const rows = AUDIT_ITEMS.map((item) => ({ item, row: auditRow(item, t, (value) => tick(item, value)) }));
  const about = brandPart(t, (next) => change(next));
  const keep = element('button', {
    type: 'button',
    className: 'rounded-[8px] border border-line px-3 py-1 hover:bg-raised disabled:text-ink-soft',
    testid: 'audit-keep',
    onclick: () => void store(),
  });
  const told = element('p', { className: 'text-label text-ink-soft', role: 'status', testid: 'audit-told' });
  const last = element('p', { className: 'text-label text-ink-soft', testid: 'audit-last' });
  const all = element('button', { type: 'button', className: LINK, onclick: () => doors.openAll() });
  const inside = element(
    'div',
    { className: 'flex flex-col gap-2 px-3 pb-3' },
    result,
    about.root,
    element('ul', { className: 'flex flex-col' }, ...rows.map(({ row }) => row.root)),
    keep,
    told,
    last,
    all,
  );
  const { root, title, aside } = blockFrame('audit', inside, () => look());

  function standing(): { key: string; name: string; sitting: Sitting; now: AuditStanding } | undefined {
    const visit = community && doors.visit(community);
    if (visit === undefined) return undefined;
    const key = communityKeyOf(visit.network, visit.communityId);
    const sitting = sittings.get(key) ?? begin(key);
    const now = standingOf(visit, doors.network, sitting.desk?.others ?? [], sitting.said);
    return { key, name: visit.name, sitting, now };
  }

  /** Until the answer is there, the page speaks alone; what was ticked meanwhile wins over what was ticked before. */
  function begin(key: string): Sitting {
    const sitting: Sitting = { said: saidBefore(undefined, []) };
    sittings.set(key, sitting);
    void learn(key);
    return sitting;
  }

  async function learn(key: string): Promise<void> {
    const desk = await doors.desk(key);
    const sitting = sittings.get(key);
    if (desk === undefined || sitting === undefined || signal.aborted) return;
    if (sitting.desk === undefined) {
      const before = saidBefore(desk.audits[0], desk.told);
      sitting.said = { ...before, ticks: { ...before.ticks, ...sitting.said.ticks } };
    }
    sitting.desk = desk;
    look();
  }

  function look(): void {
    // Out of sight nothing is counted.
    if (!slot?.isConnected) return;
    const at = standing();
    if (at === undefined) {
      root.remove();
      return;
    }
    if (root.parentNode !== slot) slot.replaceChildren(root);
    const { ok, all: of } = at.now;
    say(title, t('audit.tab'));
    say(aside, t('audit.short', { ok, all: of }));
    if (root.open) drawInside(at.sitting, at.now);
  }

  function drawInside({ said, desk }: Sitting, { items, ok, all: of, unknown }: AuditStanding): void {
    const missing = unknown > 0 ? [t('audit.unknown', { count: unknown })] : [];
    say(result, [t('audit.result', { ok, all: of }), ...missing].join(' · '));
    about.draw(desk, said);
    const hasOthers = desk?.others.some((other) => said.same.includes(other.community)) ?? false;
    for (const { item, row } of rows) row.draw(items[item], hasOthers);
    say(keep, t('audit.save'));
    say(all, t('audit.all'));
    say(last, lastText(desk));
  }

  function lastText(desk: AuditDesk | undefined): string {
    const [newest, before] = desk?.audits ?? [];
    if (newest === undefined) return t('audit.history.none');
    const day = figuresFor(doors.locale()).moment(newest.at);
    const change = auditChangeText(before, newest, t);
    return t('audit.last', { day, ok: inOrder(newest.items), all: AUDIT_ITEMS.length, change });
  }

  function tick(item: (typeof AUDIT_ITEMS)[number], value: boolean | undefined): void {
    change((said) => saidTick(said, item, value));
  }

  function change(next: (before: AuditSaid) => AuditSaid): void {
    const at = standing();
    if (at === undefined) return;
    at.sitting.said = next(at.sitting.said);
    say(told, '');
    look();
  }

  async function store(): Promise<void> {
    const at = standing();
    if (at === undefined || community === undefined || keep.ariaDisabled === 'true') return;
    const { key, name, sitting, now } = at;
    const { brand } = sitting.said;
    // Not disabled: that would take the focus away.
    keep.ariaDisabled = 'true';
    const audit = { community: key, name, ...(brand !== '' && { brand }), items: now.items };
    const kept = await doors.keep(audit, community);
    keep.ariaDisabled = null;
    say(told, kept ? t('audit.saved', { ok: now.ok, all: now.all }) : t('audit.failed'));
    if (kept) await learn(key);
  }

  doors.onChange(look);
  doors.onLanguage(look);
  signal.addEventListener('abort', () => root.remove());
  return (place, next) => {
    if (community?.id !== next?.id) say(told, '');
    community = next;
    slot = place;
    if (slot === undefined) root.remove();
    look();
  };
}
