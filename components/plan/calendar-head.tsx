import { useState } from 'react';
import type { Occurrence } from '../../lib/plan/occurrences';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { useWords } from '../words';
import { CopyWeekDialog } from './copy-week-dialog';
import { monthName, spanName } from './day-name';
import type { Planner } from './planner';
import { usePlannerWords } from './planner-words';

const VIEWS = ['month', 'week', 'agenda'] as const;

/** Which days are shown, how, and the way to others. */
export function CalendarHead({
  planner,
  view,
  first,
  last,
  active,
  occurrences,
  onTurn,
  onDay,
}: {
  planner: Planner;
  view: (typeof VIEWS)[number];
  first: string;
  last: string;
  active: string;
  occurrences: readonly Occurrence[];
  onTurn: (step: 1 | -1) => void;
  onDay: (day: string) => void;
}) {
  const say = usePlannerWords();
  const { locale } = useWords();
  const [copying, setCopying] = useState(false);
  const { go, plan, services } = planner;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <h2 className="min-w-[190px] text-emphasis font-semibold" data-testid="plan-span" aria-live="polite">
        {view === 'month' ? monthName(active, locale) : spanName(first, last, locale)}
      </h2>
      <div className="flex items-center gap-1 print:hidden">
        <IconButton icon="left" label={say('plan.before')} onClick={() => onTurn(-1)} />
        <Button onClick={() => onDay(plan.today)}>{say('planner.today')}</Button>
        <IconButton icon="right" label={say('plan.after')} onClick={() => onTurn(1)} />
      </div>
      <fieldset aria-label={say('planner.shape')} className="flex gap-1 print:hidden">
        {VIEWS.map((one) => (
          <Button
            key={one}
            aria-pressed={one === view}
            className="aria-pressed:border-accent aria-pressed:text-accent"
            onClick={() => go({ view: one, day: active })}
          >
            {say(`planner.view.${one}`)}
          </Button>
        ))}
      </fieldset>
      <div className="ml-auto flex flex-wrap gap-1 print:hidden">
        <Button onClick={() => setCopying(true)}>{say('planner.copyWeek')}</Button>
        <Button onClick={services.print}>{say('planner.print')}</Button>
      </div>
      {copying && (
        <CopyWeekDialog planner={planner} from={active} occurrences={occurrences} onClose={() => setCopying(false)} />
      )}
    </div>
  );
}
