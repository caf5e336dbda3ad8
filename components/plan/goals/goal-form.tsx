import { useState } from 'react';
import { communityKeyOf, isKnown, type PlanGoal, type Visit } from '../../../lib/model';
import { Button } from '../../ui/button';
import { SelectField, TextField } from '../../ui/field';
import { CommunityChoice } from '../community-choice';
import type { PlanAround } from '../surroundings-services';
import { useSurroundingsWords } from '../surroundings-words';
import { type GoalDraft, type GoalFaults, goalOf } from './goal-draft';

const MEASURES = ['members', 'er', 'own'] as const;

/** A new goal. Choosing a community fills in where it stands today, as its last visit saw it. */
export function GoalForm({
  around,
  visits,
  onKeep,
  onCancel,
}: {
  around: PlanAround;
  visits: readonly Visit[];
  onKeep: (goal: PlanGoal) => Promise<void>;
  onCancel: () => void;
}) {
  const { services, clock } = around;
  const say = useSurroundingsWords();
  const [draft, setDraft] = useState<GoalDraft>({
    name: '',
    measure: visits.length > 0 ? 'members' : 'own',
    community: '',
    unit: '',
    start: '',
    startDay: clock.day,
    target: '',
    targetDay: '',
  });
  const [faults, setFaults] = useState<GoalFaults>({});
  const change = (part: Partial<GoalDraft>) => setDraft((before) => ({ ...before, ...part }));
  const errorOf = (field: keyof GoalDraft) => {
    const fault = faults[field];
    return fault && say(`goals.error.${fault}`);
  };
  const choose = (community: string, measure: GoalDraft['measure']) => {
    const visit = visits.find(({ network, communityId }) => communityKeyOf(network, communityId) === community);
    change({ community, measure, start: startOf(visit, measure) || draft.start });
  };
  const keep = () => {
    const made = goalOf(draft, services.newId());
    if ('faults' in made) setFaults(made.faults);
    else void onKeep(made.goal);
  };
  return (
    <form
      noValidate
      className="grid grid-cols-2 gap-3 rounded-card border border-line p-3 max-[560px]:grid-cols-1"
      data-testid="goal-form"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <TextField
        label={say('goals.name')}
        className="col-span-full"
        maxLength={300}
        value={draft.name}
        error={errorOf('name')}
        onChange={(event) => change({ name: event.target.value })}
      />
      <SelectField
        label={say('goals.measure')}
        value={draft.measure}
        onChange={(event) => choose(draft.community, event.target.value as GoalDraft['measure'])}
      >
        {MEASURES.map((measure) => (
          <option key={measure} value={measure}>
            {say(`goals.measure.${measure}`)}
          </option>
        ))}
      </SelectField>
      {draft.measure === 'own' ? (
        <TextField
          label={say('goals.unit')}
          hint={say('goals.unit.hint')}
          maxLength={60}
          value={draft.unit}
          onChange={(event) => change({ unit: event.target.value })}
        />
      ) : (
        <CommunityChoice
          label={say('goals.community')}
          empty={say('goals.community.pick')}
          visits={visits}
          value={draft.community}
          error={errorOf('community')}
          onChange={(community) => choose(community, draft.measure)}
          networkName={services.networkName}
        />
      )}
      {(['start', 'startDay', 'target', 'targetDay'] as const).map((field) => (
        <TextField
          key={field}
          label={say(`goals.${field}`)}
          type={field.endsWith('Day') ? 'date' : 'text'}
          inputMode={field.endsWith('Day') ? undefined : 'decimal'}
          value={draft[field]}
          error={errorOf(field)}
          onChange={(event) => change({ [field]: event.target.value })}
        />
      ))}
      <div className="col-span-full flex justify-end gap-2">
        <Button onClick={onCancel}>{say('goals.cancel')}</Button>
        <Button kind="primary" type="submit">
          {say('goals.keep')}
        </Button>
      </div>
    </form>
  );
}

/** Where a community stands by its last visit, as it would be typed; "" when the page did not show it. */
function startOf(visit: Visit | undefined, measure: GoalDraft['measure']): string {
  if (visit === undefined || measure === 'own') return '';
  if (measure === 'members') return isKnown(visit.members) ? String(visit.members.value) : '';
  const { headline } = visit.figures;
  return 'reason' in headline ? '' : String(Number((headline.median * 100).toPrecision(3)));
}
