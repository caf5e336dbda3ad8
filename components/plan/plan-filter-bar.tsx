import { PLAN_STATUSES, PLAN_TARGETS } from '../../lib/model';
import { Button } from '../ui/button';
import { SelectField, TextField } from '../ui/field';
import { useWords } from '../words';
import { BrandMark } from './brand-mark';
import type { Planner } from './planner';
import { usePlannerWords } from './planner-words';

/** Narrows calendar and board down to a brand, a network, a status, and words. */
export function PlanFilterBar({ planner: { plan, place, go } }: { planner: Planner }) {
  const say = usePlannerWords();
  const { figures } = useWords();
  const narrowed = [place.brand, place.network, place.status, place.search].some(Boolean);
  const chosen = plan.brands.find(({ id }) => id === place.brand);
  return (
    <search className="flex flex-wrap items-end gap-2 pt-3 print:hidden">
      <TextField
        label={say('planner.search')}
        type="search"
        className="w-[220px] max-[560px]:w-full"
        value={place.search ?? ''}
        data-testid="plan-search"
        onChange={(event) => go({ search: event.target.value })}
      />
      <SelectField
        label={say('planner.brand')}
        value={place.brand ?? ''}
        onChange={(event) => go({ brand: event.target.value })}
      >
        <option value="">{say('planner.all')}</option>
        {plan.brands.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        <option value="-">{say('planner.noBrand')}</option>
      </SelectField>
      <SelectField
        label={say('planner.network')}
        value={place.network ?? ''}
        onChange={(event) => go({ network: event.target.value })}
      >
        <option value="">{say('planner.all')}</option>
        {PLAN_TARGETS.map((target) => (
          <option key={target} value={target}>
            {say(`plan.target.${target}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={say('planner.status')}
        value={place.status ?? ''}
        onChange={(event) => go({ status: event.target.value })}
      >
        <option value="">{say('planner.all')}</option>
        {PLAN_STATUSES.map((status) => (
          <option key={status} value={status}>
            {say(`plan.status.${status}`)}
          </option>
        ))}
      </SelectField>
      <div className="flex min-h-[30px] items-center gap-2">
        {chosen && <BrandMark brand={chosen} />}
        {narrowed && (
          <>
            <span role="status" className="text-ink-soft" data-testid="plan-narrowed">
              {say('planner.narrowed', { count: plan.shown.length, all: figures.integer(plan.entries.length) })}
            </span>
            <Button
              kind="quiet"
              onClick={() => go({ brand: undefined, network: undefined, status: undefined, search: undefined })}
            >
              {say('planner.showAll')}
            </Button>
          </>
        )}
      </div>
    </search>
  );
}
