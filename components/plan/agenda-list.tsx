import type { Occurrence } from '../../lib/plan/occurrences';
import { EmptyState } from '../ui/empty-state';
import { DayList } from './day-list';
import type { Planner } from './planner';
import { usePlannerWords } from './planner-words';

/** The next days one below the other; days without entries are left out after the first two. */
export function AgendaList({
  planner: { plan, services, deeds },
  days,
  byDay,
}: {
  planner: Planner;
  days: readonly string[];
  byDay: ReadonlyMap<string, readonly Occurrence[]>;
}) {
  const say = usePlannerWords();
  if (byDay.size === 0)
    return (
      <EmptyState title={say('planner.empty')}>
        <p>{say('planner.empty.help')}</p>
      </EmptyState>
    );
  return (
    <div className="flex max-w-[760px] flex-col gap-3" data-testid="plan-agenda">
      {days
        .filter((day, index) => index < 2 || byDay.has(day))
        .map((day) => (
          <DayList
            key={day}
            day={day}
            today={plan.today}
            occurrences={byDay.get(day) ?? []}
            warnings={plan.warnings}
            services={services}
            deeds={deeds}
            brands={plan.brands}
          />
        ))}
    </div>
  );
}
