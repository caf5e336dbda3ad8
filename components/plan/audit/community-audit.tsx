import { useMemo, useState } from 'react';
import { AUDIT_ITEMS, communityKeyOf, type PlanAudit, type Visit } from '../../../lib/model';
import { saidBefore, saidOfBrand, saidTick, standingOf } from '../../../lib/plan/audit-sitting';
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
  const told = useMemo(() => audits.map(({ community, brand }) => ({ community, ...(brand && { brand }) })), [audits]);
  const [said, setSaid] = useState(() => saidBefore(ordered[0], told));

  const { items, ok, all, unknown } = useMemo(() => {
    const handles = others.flatMap(({ network, communityId, handle }) =>
      handle === undefined
        ? []
        : [{ community: communityKeyOf(network, communityId), network: services.networkName(network), handle }],
    );
    return standingOf(visit, services.networkName(visit.network), handles, said);
  }, [visit, others, said, services]);
  const now = services.now().toISOString();
  const save = () => {
    const audit: PlanAudit = {
      id: services.newId(),
      kind: 'audit',
      community: own,
      name: visit.name,
      ...(said.brand !== '' && { brand: said.brand }),
      at: now,
      items,
    };
    void keep(audit, say('audit.failed'), say('audit.saved', { ok, all }));
  };
  return (
    <>
      <div className="grid grid-cols-2 gap-3 max-[560px]:grid-cols-1">
        <SelectField
          label={say('audit.brand')}
          value={said.brand}
          onChange={(event) => setSaid(saidOfBrand(said, event.target.value, told))}
        >
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
          value={said.hashtag}
          onChange={(event) => setSaid({ ...said, hashtag: event.target.value })}
        />
      </div>
      {others.length > 0 && (
        <OtherCommunities
          others={others}
          chosen={said.same}
          onChange={(same) => setSaid({ ...said, same })}
          networkName={services.networkName}
        />
      )}
      {visit.profile === undefined && <p className="text-notable">{say('audit.noProfile')}</p>}
      <div className="flex flex-wrap items-center gap-3">
        <p data-testid="audit-result">
          <span className="text-emphasis font-semibold">{say('audit.result', { ok, all })}</span>
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
            hasOthers={others.some(({ network, communityId }) =>
              said.same.includes(communityKeyOf(network, communityId)),
            )}
            onTick={(value) => setSaid(saidTick(said, item, value))}
          />
        ))}
      </ul>
      <AuditHistory audits={ordered} brands={brands} services={services} />
    </>
  );
}
