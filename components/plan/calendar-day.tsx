import { memo } from 'react';
import type { Occurrence } from '../../lib/plan/occurrences';
import { useWords } from '../words';
import { longDay, shortDay } from './day-name';
import { type ChipSetting, EntryChip } from './entry-chip';
import { usePlannerWords } from './planner-words';

/** One day of a sheet: its number, its entries, a ring when a rule has a note, a place to drop entries on. */
export const CalendarDay = memo(function CalendarDay({
  day,
  occurrences,
  setting,
  warned,
  today,
  active,
  faded,
  moving,
  most,
  full,
  onChoose,
  onCreate,
  onMore,
}: {
  day: string;
  occurrences: readonly Occurrence[];
  setting: ChipSetting;
  warned: boolean;
  today: boolean;
  /** The day that keys go from; the only one that the Tab key enters. */
  active: boolean;
  /** A day of the month before or after. */
  faded: boolean;
  /** An entry is being moved by keys, and would come here. */
  moving: boolean;
  /** Entries shown; further ones are a number. */
  most: number;
  full: boolean;
  onChoose: (day: string) => void;
  onCreate: (day: string) => void;
  onMore: (day: string) => void;
}) {
  const say = usePlannerWords();
  const { locale } = useWords();
  const name = longDay(day, locale);
  const label = full ? shortDay(day, locale) : Number(day.slice(8));
  const spoken =
    occurrences.length === 0
      ? say('plan.dayWithout', { day: name })
      : say('plan.dayWith', { day: name, count: occurrences.length });
  return (
    <td
      {...setting.drag.target(day)}
      data-cell={day}
      data-moving={moving || undefined}
      className={`plan-day group/day relative border align-top ${warned ? 'outline-1 -outline-offset-3 outline-dashed outline-notable' : ''} ${active ? 'bg-raised' : ''} border-line p-1 data-[moving]:bg-raised data-[over]:bg-raised`}
    >
      <div className="flex items-center justify-between gap-1">
        <button
          type="button"
          data-day={day}
          aria-label={warned ? say('plan.dayWarned', { day: spoken }) : spoken}
          aria-current={today ? 'date' : undefined}
          tabIndex={active ? 0 : -1}
          onClick={() => onChoose(day)}
          className={`min-w-[24px] whitespace-nowrap rounded-[6px] px-1 text-left text-label ${today ? 'bg-accent font-semibold text-on-accent' : faded ? 'text-ink-soft' : 'font-semibold'}`}
        >
          {full || !day.endsWith('-01') ? (
            label
          ) : (
            <>
              <span className="max-[480px]:hidden">{shortDay(day, locale)}</span>
              <span className="hidden max-[480px]:inline">{label}</span>
            </>
          )}
        </button>
        <button
          type="button"
          tabIndex={-1}
          aria-label={say('planner.newOn', { day: name })}
          title={say('planner.newOn', { day: name })}
          onClick={() => onCreate(day)}
          className="rounded-[6px] px-1.5 text-ink-soft opacity-0 group-hover/day:opacity-100 hover:text-accent focus-visible:opacity-100 max-[700px]:hidden print:hidden"
        >
          +
        </button>
      </div>
      <ul className="mt-0.5 flex flex-col gap-0.5">
        {occurrences.slice(0, most).map((occurrence) => (
          <li key={occurrence.key} className="min-w-0">
            <EntryChip occurrence={occurrence} setting={setting} shape={full ? 'full' : 'cell'} reachable={active} />
          </li>
        ))}
        {occurrences.length > most && (
          <li>
            <button
              type="button"
              data-more={day}
              tabIndex={active ? 0 : -1}
              onClick={() => onMore(day)}
              className="px-1 text-label text-accent"
            >
              {say('planner.more', { count: occurrences.length - most })}
            </button>
          </li>
        )}
      </ul>
    </td>
  );
});
