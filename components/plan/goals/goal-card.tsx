import { useMemo } from 'react';
import type { PlanGoal } from '../../../lib/model';
import { goalValues } from '../../../lib/plan/goal-values';
import { goalProgress } from '../../../lib/plan/goals';
import { IconButton } from '../../ui/icon-button';
import { useWords } from '../../words';
import { shortDay } from '../day-name';
import type { PlanAround } from '../surroundings-services';
import { useSurroundingsWords } from '../surroundings-words';
import { useAsked } from '../use-asked';
import { GoalChart } from './goal-chart';
import { GoalValueForm } from './goal-value-form';

/** One goal: where it stands and since when that is known, what is needed a day, and its line. */
export function GoalCard({
  goal,
  around,
  onKeep,
  onDelete,
}: {
  goal: PlanGoal;
  around: PlanAround;
  onKeep: (goal: PlanGoal) => Promise<boolean>;
  onDelete: () => void;
}) {
  const { services, clock } = around;
  const say = useSurroundingsWords();
  const { figures, locale } = useWords();
  const { community, measure, unit } = goal;
  const snapshots = useAsked(
    async () => (community === undefined ? [] : services.snapshots(community)),
    [services, community],
  );
  const seen = useMemo(() => goalValues(measure, snapshots ?? []), [measure, snapshots]);
  const progress = goalProgress(goal, seen, clock.day);
  const { latest, share, neededPerDay, reached, daysLeft } = progress;
  const print = (value: number) => (measure === 'er' ? figures.percent(value) : decimals(value, figures));
  const from = latest && goal.typed.some(({ day, value }) => day === latest.day && value === latest.value);
  const typedValues = goal.typed.map(({ value }) => value);
  const printWithUnit = (value: number) => (unit === undefined ? print(value) : `${print(value)} ${unit}`);
  const needed = (perDay: number) => {
    // What was only ever counted in wholes has no parts: rounded away from nothing, so that the day is kept.
    const isWhole = measure === 'members' || [goal.start, goal.target, ...typedValues].every(Number.isInteger);
    const count = Math.ceil(Math.abs(perDay));
    const amount = isWhole ? Math.sign(perDay) * count : perDay;
    if (measure !== 'members') return say('goals.needed', { value: signed(amount, printWithUnit) });
    return say('goals.needed.members', { count, value: signed(amount, print) });
  };
  const percent = (fraction: number) => figures.percentTo(fraction, 0);
  if (snapshots === undefined) return null;
  return (
    <article className="flex flex-col gap-2 rounded-card border border-line p-3" data-testid="goal">
      <header className="flex items-start gap-2">
        <h2 className="min-w-0 flex-1 font-semibold break-words" dir="auto">
          {goal.name}
        </h2>
        <IconButton icon="trash" label={say('goals.delete', { name: goal.name })} onClick={onDelete} />
      </header>
      <p className="text-ink-soft">
        {say('goals.way', {
          start: print(goal.start),
          startDay: shortDay(goal.startDay, locale),
          target: print(goal.target),
          targetDay: shortDay(goal.targetDay, locale),
        })}
      </p>
      {latest === undefined ? (
        <p>{say('goals.noValue')}</p>
      ) : (
        <p data-testid="goal-now">
          <span className="text-emphasis font-semibold">
            {say('goals.now', { value: printWithUnit(latest.value), day: shortDay(latest.day, locale) })}
          </span>{' '}
          <span className="text-ink-soft">({say(from ? 'goals.from.hand' : 'goals.from.page')})</span>
        </p>
      )}
      {share !== undefined && (
        <div className="flex flex-col gap-1">
          {/* The line below says the same in words. */}
          <div aria-hidden="true" className="h-2 overflow-hidden rounded-pill bg-line">
            <div className="h-full bg-accent" style={{ width: percentOf(share) }} />
          </div>
          <p className="text-label text-ink-soft">
            {say('goals.share', { share: percent(share), time: percent(progress.time) })}
          </p>
        </div>
      )}
      <p>
        {reached
          ? say('goals.reached')
          : daysLeft <= 0
            ? say('goals.over')
            : [say('goals.daysLeft', { count: daysLeft }), latest && neededPerDay !== undefined && needed(neededPerDay)]
                .filter(Boolean)
                .join('; ')}
      </p>
      <GoalChart goal={goal} seen={seen} print={print} dark={around.dark} />
      <GoalValueForm goal={goal} today={clock.day} onKeep={onKeep} />
    </article>
  );
}

function percentOf(share: number): string {
  return `${Math.min(1, Math.max(0, share)) * 100}%`;
}

function signed(value: number, print: (value: number) => string): string {
  return `${value > 0 ? '+' : '−'}${print(Math.abs(value))}`;
}

/** A number of any size: whole ones as such, small ones with two decimals. */
function decimals(value: number, figures: ReturnType<typeof useWords>['figures']): string {
  return Number.isInteger(value) ? figures.integer(value) : figures.decimal(value, Math.abs(value) < 100 ? 2 : 0);
}
