import { useMemo } from 'react';
import type { Occurrence } from '../../lib/plan/occurrences';
import { monthSheet } from '../../lib/plan/plan-time';
import { IconButton } from '../ui/icon-button';
import { useWords } from '../words';
import { DayCell } from './day-cell';
import { monthName } from './day-name';
import { usePlanWords } from './plan-words';

/** One month, whole weeks from Monday. */
export function MonthSheet({
  month,
  onMonth,
  occurrences,
  warned,
  today,
  chosen,
  onChoose,
}: {
  /** "2026-11" */
  month: string;
  onMonth: (month: string) => void;
  occurrences: readonly Occurrence[];
  warned: ReadonlySet<string>;
  today: string;
  chosen: string;
  onChoose: (day: string) => void;
}) {
  const say = usePlanWords();
  const { locale, figures } = useWords();
  const byDay = useMemo(() => Map.groupBy(occurrences, ({ day }) => day), [occurrences]);
  return (
    <section aria-label={say('plan.month')}>
      <div className="mb-1 flex items-center justify-between">
        <IconButton icon="left" label={say('plan.before')} onClick={() => onMonth(monthFrom(month, -1))} />
        <span className="text-label text-ink-soft">{monthName(`${month}-01`, locale)}</span>
        <IconButton icon="right" label={say('plan.after')} onClick={() => onMonth(monthFrom(month, 1))} />
      </div>
      <div className="grid grid-cols-7 gap-1">
        {[0, 1, 2, 3, 4, 5, 6].map((index) => (
          <span key={index} aria-hidden="true" className="text-center text-label text-ink-soft">
            {figures.weekday(index)}
          </span>
        ))}
        {monthSheet(month).map((day) => (
          <DayCell
            key={day}
            day={day}
            occurrences={byDay.get(day) ?? []}
            warned={warned.has(day)}
            today={day === today}
            chosen={day === chosen}
            faded={!day.startsWith(month)}
            onChoose={onChoose}
          />
        ))}
      </div>
    </section>
  );
}

/** The month some months later or earlier. */
export function monthFrom(month: string, months: number): string {
  const at = new Date(`${month}-01T00:00:00Z`);
  at.setUTCMonth(at.getUTCMonth() + months);
  return at.toISOString().slice(0, 7);
}
