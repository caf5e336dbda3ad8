import { useMemo, useState } from 'react';
import { AUDIT_ITEMS, type AuditItem, communityKeyOf, type PlanAudit, type Visit } from '../../../lib/model';
import { auditOf } from '../../../lib/plan/audit';
import { inOrder, withHandTicks } from '../../../lib/plan/audit-changes';
import { Button } from '../../ui/button';
import { SelectField, TextField } from '../../ui/field';
import { useWords } from '../../words';
import type { PlanAround } from '../surroundings-services';
import { useSurroundingsWords } from '../surroundings-words';
import { useThingDeeds } from '../use-thing-deeds';
import { AuditHistory } from './audit-history';
import { AuditLine } from './audit-line';
import { OtherCommunities } from './other-communities';

/** The eleven items of one community today, with the audits kept before. */
export function CommunityAudit({
  visit,
  others,
  audits,
  around,
}: {
  visit: Visit;
  /** Other visited communities that have a handle. */
  others: readonly Visit[];
  /** Audits of all communities. */
  audits: readonly PlanAudit[];
  around: PlanAround;
}) {
  const { services, brands } = around;
  const say = useSurroundingsWords();
  const { figures } = useWords();
  const { keep } = useThingDeeds(services);
  const own = communityKeyOf(visit.network, visit.communityId);
  const ordered = useMemo(
    () => audits.filter(({ community }) => community === own).sort((a, b) => (a.at < b.at ? 1 : -1)),
    [audits, own],
  );
  const [brand, setBrand] = useState(ordered[0]?.brand ?? '');
  const [hashtag, setHashtag] = useState('');
  const [same, setSame] = useState<readonly string[]>(() => communitiesOf(audits, brand));
  const [ticks, setTicks] = useState<PlanAudit['items']>(() => withHandTicks({}, ordered[0]?.items));

  const page = useMemo(() => {
    const handles = others.flatMap(({ network, communityId, handle }) =>
      handle !== undefined && same.includes(communityKeyOf(network, communityId))
        ? [{ network: services.networkName(network), handle }]
        : [],
    );
    const tag = hashtag.trim().replace(/^#/u, '');
    const named = { ...visit, network: services.networkName(visit.network) };
    return auditOf({ visit: named, others: handles, ...(tag !== '' && { hashtag: tag }) });
  }, [visit, others, same, hashtag, services]);
  const items = withHandTicks(page, ticks);
  const ok = inOrder(items);
  const unknown = AUDIT_ITEMS.filter((item) => items[item] === undefined).length;
  const tick = (item: AuditItem, value: boolean | undefined) => {
    const { [item]: _, ...rest } = ticks;
    setTicks(value === undefined ? rest : { ...rest, [item]: { ok: value, by: 'hand' } });
  };
  const chooseBrand = (chosen: string) => {
    setBrand(chosen);
    setSame(communitiesOf(audits, chosen));
  };
  const now = services.now().toISOString();
  const save = () => {
    const audit: PlanAudit = {
      id: services.newId(),
      kind: 'audit',
      community: own,
      name: visit.name,
      ...(brand !== '' && { brand }),
      at: now,
      items,
    };
    void keep(audit, say('audit.failed'), say('audit.saved', { ok, all: AUDIT_ITEMS.length }));
  };
  return (
    <>
      <div className="grid grid-cols-2 gap-3 max-[560px]:grid-cols-1">
        <SelectField label={say('audit.brand')} value={brand} onChange={(event) => chooseBrand(event.target.value)}>
          <option value="">{say('audit.brand.none')}</option>
          {brands.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <TextField
          label={say('audit.hashtag')}
          hint={say('audit.hashtag.hint')}
          maxLength={100}
          value={hashtag}
          onChange={(event) => setHashtag(event.target.value)}
        />
      </div>
      {others.length > 0 && (
        <OtherCommunities others={others} chosen={same} onChange={setSame} networkName={services.networkName} />
      )}
      {visit.profile === undefined && <p className="text-notable">{say('audit.noProfile')}</p>}
      <div className="flex flex-wrap items-center gap-3">
        <p data-testid="audit-result">
          <span className="text-emphasis font-semibold">{say('audit.result', { ok, all: AUDIT_ITEMS.length })}</span>
          {unknown > 0 && <span className="text-ink-soft"> · {say('audit.unknown', { count: unknown })}</span>}
          <span className="text-ink-soft"> · {say('audit.seenOn', { day: figures.day(visit.at, now) })}</span>
        </p>
        <Button className="ml-auto" onClick={save}>
          {say('audit.save')}
        </Button>
      </div>
      <ul className="flex flex-col divide-y divide-line border-y border-line" data-testid="audit-items">
        {AUDIT_ITEMS.map((item) => (
          <AuditLine
            key={item}
            item={item}
            line={items[item]}
            hasOthers={others.some(({ network, communityId }) => same.includes(communityKeyOf(network, communityId)))}
            onTick={(value) => tick(item, value)}
          />
        ))}
      </ul>
      <AuditHistory audits={ordered} brands={brands} services={services} />
    </>
  );
}

/** Communities that were audited for a brand: the page cannot tell what belongs together, the user once said it. */
function communitiesOf(audits: readonly PlanAudit[], brand: string): string[] {
  return brand === ''
    ? []
    : [...new Set(audits.filter((one) => one.brand === brand).map(({ community }) => community))];
}
