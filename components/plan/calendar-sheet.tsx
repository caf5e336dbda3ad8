import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import type { Occurrence } from '../../lib/plan/occurrences';
import { useWords } from '../words';
import { CalendarDay } from './calendar-day';
import { dayByKey } from './calendar-keys';
import type { ChipSetting } from './entry-chip';

/** Keys that mean a letter wherever the layout puts it: N, M. */
export type SheetDeed = 'create' | 'move' | 'put' | 'leave';

/**
 * Whole weeks from Monday to Sunday. One stop of the Tab key for the days, then the entries of the active day. Arrows
 * go between days, up and down between the entries of a day, Enter opens, N makes a new entry, M moves one by keys.
 */
export function CalendarSheet({
  name,
  days,
  sheet,
  month,
  byDay,
  warned,
  today,
  active,
  moving,
  printing,
  setting,
  onActive,
  onCreate,
  onMore,
  onMove,
  onPut,
  onLeave,
}: {
  name: string;
  days: readonly string[];
  sheet: 'month' | 'week';
  month: string;
  byDay: ReadonlyMap<string, readonly Occurrence[]>;
  warned: ReadonlySet<string>;
  today: string;
  active: string;
  /** The entry that keys are moving. */
  moving: Occurrence | undefined;
  /** On paper nothing can be opened, so a day shows all its entries. */
  printing: boolean;
  setting: ChipSetting;
  onActive: (day: string) => void;
  onCreate: (day: string) => void;
  onMore: (day: string) => void;
  onMove: (occurrence: Occurrence) => void;
  onPut: () => void;
  onLeave: () => void;
}) {
  const { figures } = useWords();
  const table = useRef<HTMLTableElement>(null);
  const follow = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows when the active day has changed.
  useEffect(() => {
    if (follow.current) table.current?.querySelector<HTMLElement>(`[data-day="${active}"]`)?.focus();
    follow.current = false;
  }, [active, days, moving]);
  const goTo = (day: string) => {
    follow.current = true;
    if (day !== active) onActive(day);
    else table.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
  };
  const chipsOf = (day: string) => [
    ...(table.current?.querySelectorAll<HTMLElement>(`[data-cell="${day}"] :is([data-chip], [data-more])`) ?? []),
  ];

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
    const { key, code, target } = event;
    const done = () => event.preventDefault();
    const chips = chipsOf(active);
    const at = chips.indexOf(target);
    if (moving) {
      if (key === 'Enter') return [done(), onPut()];
      if (key === 'Escape') return [done(), onLeave()];
    } else if (code === 'KeyN') return [done(), onCreate(active)];
    else if (code === 'KeyM') {
      const [first] = byDay.get(active) ?? [];
      const chosen = at >= 0 ? byDay.get(active)?.find((one) => one.key === target.dataset.chip) : first;
      if (chosen === undefined) return;
      follow.current = true;
      return [done(), onMove(chosen)];
    } else if (key === 'Enter' && target.dataset.day !== undefined) {
      if (chips.length === 0) return [done(), onCreate(active)];
      return [done(), chips[0]?.focus()];
    } else if (at >= 0 && (key === 'ArrowDown' || key === 'ArrowUp')) {
      const next = chips[at + (key === 'ArrowDown' ? 1 : -1)];
      if (next) return [done(), next.focus()];
      if (key === 'ArrowUp') return [done(), goTo(active)];
    }
    const day = dayByKey(key, active, sheet);
    if (day !== undefined) return [done(), goTo(day)];
  };

  const weeks = useMemo(
    () => Array.from({ length: days.length / 7 }, (_, index) => days.slice(index * 7, index * 7 + 7)),
    [days],
  );
  return (
    <table
      ref={table}
      aria-label={name}
      className={`w-full table-fixed border-collapse ${sheet === 'week' ? 'max-[700px]:block' : ''}`}
      onKeyDown={(event) => void onKeyDown(event)}
      data-testid="plan-sheet"
    >
      <thead className={sheet === 'week' ? 'max-[700px]:sr-only' : ''}>
        <tr>
          {[0, 1, 2, 3, 4, 5, 6].map((index) => (
            <th key={index} scope="col" className="py-1 text-label text-ink-soft">
              {figures.weekday(index)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className={sheet === 'week' ? 'max-[700px]:block' : ''}>
        {weeks.map((week) => (
          <tr
            key={week[0]}
            className={
              sheet === 'week'
                ? 'h-[420px] max-[700px]:flex max-[700px]:h-auto max-[700px]:flex-col'
                : 'h-[112px] max-[700px]:h-[52px] print:h-[80px]'
            }
          >
            {week.map((day) => (
              <CalendarDay
                key={day}
                day={day}
                occurrences={byDay.get(day) ?? NONE}
                setting={setting}
                warned={warned.has(day)}
                today={day === today}
                active={day === active}
                faded={sheet === 'month' && !day.startsWith(month)}
                moving={moving !== undefined && day === active}
                most={printing ? Number.POSITIVE_INFINITY : sheet === 'week' ? 40 : 3}
                full={sheet === 'week'}
                onChoose={onActive}
                onCreate={onCreate}
                onMore={onMore}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const NONE: readonly Occurrence[] = [];
