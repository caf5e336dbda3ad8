import { PLAN_STATUSES } from '../../lib/model';
import type { Occurrence } from '../../lib/plan/occurrences';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { MenuButton } from '../ui/menu-button';
import { dayLater } from './entry-deeds';
import type { PlanServices } from './plan-services';
import { usePlanWords } from './plan-words';
import type { Deeds } from './use-deeds';

/** The way to do everything without dragging: status, another day, editing, deleting. */
export function EntryMenu({
  occurrence,
  services,
  deeds,
}: {
  occurrence: Occurrence;
  services: PlanServices;
  deeds: Deeds;
}) {
  const say = usePlanWords();
  const { entry, day, key } = occurrence;
  return (
    <MenuButton label="⋯" kind="quiet" align="end" name={say('plan.menu', { title: entry.title })}>
      {(close) => {
        const act = (deed: () => unknown) => () => {
          close();
          void deed();
        };
        return (
          <div className="flex flex-col gap-2">
            <Button kind="quiet" onClick={act(() => services.openPlan(key))}>
              {say('plan.edit')}
            </Button>
            <div className="flex flex-wrap gap-1">
              {PLAN_STATUSES.map((status) => (
                <Button
                  key={status}
                  aria-pressed={entry.status === status}
                  className="text-label aria-pressed:border-accent aria-pressed:text-accent"
                  onClick={act(() => deeds.setStatus(occurrence, status))}
                >
                  {say(`plan.status.${status}`)}
                </Button>
              ))}
            </div>
            <fieldset className="flex flex-col gap-1">
              <legend className="text-label text-ink-soft">{say('plan.moveTo')}</legend>
              {day !== '' && (
                <div className="flex flex-wrap gap-1">
                  <Button className="text-label" onClick={act(() => deeds.move(occurrence, dayLater(occurrence, 1)))}>
                    {say('plan.move.tomorrow')}
                  </Button>
                  <Button className="text-label" onClick={act(() => deeds.move(occurrence, dayLater(occurrence, 7)))}>
                    {say('plan.move.week')}
                  </Button>
                  <Button className="text-label" onClick={act(() => deeds.move(occurrence, undefined))}>
                    {say('plan.move.undated')}
                  </Button>
                </div>
              )}
              <TextField
                label={say('plan.move.day')}
                type="date"
                defaultValue={day}
                onKeyDown={(event) => {
                  const { value } = event.currentTarget;
                  if (event.key === 'Enter' && value !== '') act(() => deeds.move(occurrence, value))();
                }}
                onBlur={(event) => {
                  const { value } = event.currentTarget;
                  if (value !== '' && value !== day) act(() => deeds.move(occurrence, value))();
                }}
              />
            </fieldset>
            <Button kind="quiet" icon="trash" onClick={act(() => deeds.remove(occurrence))}>
              {say('plan.delete')}
            </Button>
          </div>
        );
      }}
    </MenuButton>
  );
}
