import type { Occurrence } from '../../lib/plan/occurrences';
import { dayAfter } from '../../lib/plan/plan-time';
import { IconButton } from '../ui/icon-button';
import { useWords } from '../words';
import { DayCell } from './day-cell';
import { monthName } from './day-name';
import { usePlanWords } from './plan-words';

/** Seven days from any one on; each leads to its entries. */
export function WeekStrip({
  first,
  onFirst,
  occurrences,
  warned,
  today,
  chosen,
  onChoose,
}: {
  first: string;
  onFirst: (day: string) => void;
  occurrences: readonly Occurrence[];
  warned: ReadonlySet<string>;
  today: string;
  chosen: string;
  onChoose: (day: string) => void;
}) {
  const say = usePlanWords();
  const { locale } = useWords();
  return (
    <section aria-label={say('plan.week')}>
      <div className="mb-1 flex items-center justify-between">
        <IconButton icon="left" label={say('plan.before')} onClick={() => onFirst(dayAfter(first, -7))} />
        <span className="text-label text-ink-soft">{monthName(dayAfter(first, 3), locale, 'shortMonth')}</span>
        <IconButton icon="right" label={say('plan.after')} onClick={() => onFirst(dayAfter(first, 7))} />
      </div>
      <div className="grid grid-cols-7 gap-1">
        {Array.from({ length: 7 }, (_, index) => dayAfter(first, index)).map((day) => (
          <DayCell
            key={day}
            day={day}
            occurrences={occurrences.filter((one) => one.day === day)}
            warned={warned.has(day)}
            today={day === today}
            chosen={day === chosen}
            withWeekday
            onChoose={onChoose}
          />
        ))}
      </div>
    </section>
  );
}
