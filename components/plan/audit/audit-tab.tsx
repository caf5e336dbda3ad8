import { useState } from 'react';
import { communityKeyOf } from '../../../lib/model';
import { EmptyState } from '../../ui/empty-state';
import { CommunityChoice } from '../community-choice';
import type { PlanAround } from '../surroundings-services';
import { useSurroundingsWords } from '../surroundings-words';
import { useAsked } from '../use-asked';
import { useThings } from '../use-things';
import { CommunityAudit } from './community-audit';

/** The checklist of a community: filled where the page shows it, ticked by hand where it does not. */
export function AuditTab({ around }: { around: PlanAround }) {
  const { services } = around;
  const say = useSurroundingsWords();
  const audits = useThings(services, 'audit');
  // An audit kept in a panel may be of a community that was not known a moment ago.
  const visits = useAsked(services.visits, [services, audits]);
  const [chosen, setChosen] = useState<string>();
  if (visits === undefined || audits === undefined) return null;
  if (visits.length === 0) return <EmptyState title={say('audit.none')}>{say('audit.none.help')}</EmptyState>;
  const keyOf = ({ network, communityId }: (typeof visits)[number]) => communityKeyOf(network, communityId);
  const visit = visits.find((one) => keyOf(one) === chosen) ?? visits[0];
  return (
    <div className="flex max-w-[900px] flex-col gap-4 pt-3" data-testid="audit-tab">
      <div className="max-w-[420px]">
        <CommunityChoice
          label={say('audit.community')}
          visits={visits}
          value={visit ? keyOf(visit) : ''}
          onChange={setChosen}
          networkName={services.networkName}
        />
      </div>
      {visit && (
        <CommunityAudit
          key={keyOf(visit)}
          visit={visit}
          others={visits.filter((one) => one !== visit && one.handle !== undefined)}
          audits={audits}
          around={around}
        />
      )}
    </div>
  );
}
