import type { Occurrence } from '../../lib/plan/occurrences';
import { weekdayOf } from '../../lib/plan/plan-time';
import { CategoryMark } from '../category-mark';
import { useWords } from '../words';
import { longDay } from './day-name';
import { usePlanWords } from './plan-words';

/** Marks shown in one day; more are a number. */
const MARKS = 3;

/** One day of a calendar: its number, a mark for each entry by its category, a ring when a rule has a note. */
export function DayCell({
  day,
  occurrences,
  warned,
  today,
  chosen,
  withWeekday = false,
  faded = false,
  onChoose,
}: {
  day: string;
  occurrences: readonly Occurrence[];
  warned: boolean;
  today: boolean;
  chosen: boolean;
  withWeekday?: boolean;
  /** A day of the month before or after. */
  faded?: boolean;
  onChoose: (day: string) => void;
}) {
  const say = usePlanWords();
  const { locale, figures } = useWords();
  const name = longDay(day, locale);
  const spoken =
    occurrences.length === 0
      ? say('plan.dayWithout', { day: name })
      : say('plan.dayWith', { day: name, count: occurrences.length });
  return (
    <button
      type="button"
      aria-label={warned ? say('plan.dayWarned', { day: spoken }) : spoken}
      aria-pressed={chosen}
      aria-current={today ? 'date' : undefined}
      data-day={day}
      className={`flex min-h-[44px] flex-col items-center rounded border px-0.5 py-1 hover:bg-raised ${warned ? 'border-dashed border-notable' : 'border-line'} ${today ? 'font-semibold text-accent' : faded ? 'text-ink-soft' : ''} aria-pressed:bg-raised aria-pressed:border-accent`}
      onClick={() => onChoose(day)}
    >
      <span className="text-label">
        {withWeekday && <span className="text-ink-soft">{figures.weekday(weekdayOf(day) - 1)} </span>}
        {Number(day.slice(8))}
      </span>
      <span className="flex h-[14px] items-center text-[9px] leading-none" aria-hidden="true">
        {occurrences
          .slice(0, MARKS)
          .map(({ entry, key }) =>
            entry.category ? <CategoryMark key={key} category={entry.category} /> : <span key={key}>○</span>,
          )}
        {occurrences.length > MARKS && <span className="text-ink-soft">+{occurrences.length - MARKS}</span>}
      </span>
    </button>
  );
}
