import { useState } from 'react';
import type { PlanGoal } from '../../../lib/model';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import type { PlanAround } from '../surroundings-services';
import { useSurroundingsWords } from '../surroundings-words';
import { useAsked } from '../use-asked';
import { useThingDeeds } from '../use-thing-deeds';
import { useThings } from '../use-things';
import { GoalCard } from './goal-card';
import { GoalForm } from './goal-form';

/** Numbers to be reached by a day, and how far each has come. */
export function GoalsTab({ around }: { around: PlanAround }) {
  const { services } = around;
  const say = useSurroundingsWords();
  const goals = useThings(services, 'goal');
  const visits = useAsked(services.visits, [services]);
  const { keep, remove } = useThingDeeds(services);
  const [making, setMaking] = useState(false);
  if (goals === undefined) return null;
  const add = async (goal: PlanGoal) => {
    if (await keep(goal, say('goals.failed'))) setMaking(false);
  };
  const ordered = goals.toSorted((a, b) => (a.targetDay < b.targetDay ? -1 : 1));
  const begin = (
    <Button icon="plus" onClick={() => setMaking(true)}>
      {say('goals.new')}
    </Button>
  );
  return (
    <div className="flex max-w-[900px] flex-col gap-4 pt-3" data-testid="goals-tab">
      {goals.length > 0 && !making && <div>{begin}</div>}
      {making && <GoalForm around={around} visits={visits ?? []} onKeep={add} onCancel={() => setMaking(false)} />}
      {goals.length === 0 && !making && (
        <EmptyState title={say('goals.none')} action={begin}>
          {say('goals.none.help')}
        </EmptyState>
      )}
      {ordered.map((goal) => (
        <GoalCard
          key={goal.id}
          goal={goal}
          around={around}
          onKeep={(changed) => keep(changed, say('goals.failed'))}
          onDelete={() =>
            void remove(goal, {
              done: say('goals.deleted', { name: goal.name }),
              undo: say('goals.undo'),
              failed: say('goals.failed'),
            })
          }
        />
      ))}
    </div>
  );
}
