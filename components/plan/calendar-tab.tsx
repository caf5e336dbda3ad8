import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { mondayOf } from '../../lib/plan/copy-week';
import { type Occurrence, occurrencesBetween } from '../../lib/plan/occurrences';
import { dayAfter, monthSheet } from '../../lib/plan/plan-time';
import { useWords } from '../words';
import { AgendaList } from './agenda-list';
import { CalendarHead } from './calendar-head';
import { dayByKey } from './calendar-keys';
import { CalendarSheet } from './calendar-sheet';
import { DayList } from './day-list';
import { longDay } from './day-name';
import type { ChipSetting } from './entry-chip';
import { IdeaTray } from './idea-tray';
import type { Planner } from './planner';
import { usePlannerWords } from './planner-words';
import { QuickAdd } from './quick-add';
import { useActiveDay } from './use-active-day';
import { useDrag } from './use-drag';
import { WarningLines } from './warning-lines';

/** Days of the agenda. */
const AGENDA = 30;
const NOTES = 2;

/** The calendar: a month, a week, or the next days as a list. */
export function CalendarTab({ planner }: { planner: Planner }) {
  const say = usePlannerWords();
  const { locale } = useWords();
  const { plan, deeds, services, place, go } = planner;
  const view = place.view === 'week' || place.view === 'agenda' ? place.view : 'month';
  const [active, setActive] = useActiveDay(place.day ?? plan.today, go);
  const [moving, setMoving] = useState<{ occurrence: Occurrence; from: string }>();

  const month = active.slice(0, 7);
  const monday = mondayOf(active);
  const anchor = view === 'month' ? month : view === 'week' ? monday : active;
  const days = useMemo(
    () =>
      view === 'month'
        ? monthSheet(anchor)
        : Array.from({ length: view === 'week' ? 7 : AGENDA }, (_, index) => dayAfter(anchor, index)),
    [view, anchor],
  );
  const [first, last] = [days[0] ?? active, days.at(-1) ?? active];
  const occurrences = useMemo(() => occurrencesBetween(plan.shown, first, last), [plan.shown, first, last]);
  const byDay = useMemo(() => Map.groupBy(occurrences, ({ day }) => day), [occurrences]);
  const warned = useMemo(() => new Set(plan.warnings.flatMap(({ day }) => day ?? [])), [plan.warnings]);
  const noted = useMemo(() => new Set(plan.warnings.flatMap(({ keys }) => keys)), [plan.warnings]);

  const drag = useDrag((occurrence, to) => {
    if (to !== occurrence.day) void deeds.move(occurrence, to === '' ? undefined : to);
  });
  // The cells of the calendar are drawn anew only when what they show changes; the planner changes with every key.
  const newest = useRef(planner);
  newest.current = planner;
  const open = useCallback((key: string) => newest.current.open(key), []);
  const create = useCallback((day: string) => newest.current.create(day), []);
  const more = useCallback((day: string) => newest.current.go({ view: 'week', day }), []);
  const setting = useMemo<ChipSetting>(
    () => ({ zone: services.zone, brands: plan.brands, noted, drag, open }),
    [services.zone, plan.brands, noted, drag, open],
  );
  useEffect(() => {
    if (plan.ready) performance.mark('planner-ready');
  }, [plan.ready]);

  const [printing, setPrinting] = useState(false);
  // The browser takes its picture right after this event.
  useEffect(() => services.watchPrint((now) => flushSync(() => setPrinting(now))), [services]);

  const turn = (step: 1 | -1) => {
    const key = step > 0 ? 'PageDown' : 'PageUp';
    setActive(view === 'agenda' ? dayAfter(active, step * AGENDA) : (dayByKey(key, active, view) ?? active));
  };
  return (
    <div className="plan-print flex flex-col gap-3 pt-3">
      <style>{'@page { size: A4 landscape; margin: 10mm }'}</style>
      <div className="max-w-[640px] print:hidden">
        <QuickAdd services={services} deeds={deeds} brands={plan.brands} clock={plan.clock} focused={false} />
      </div>
      <CalendarHead
        planner={planner}
        view={view}
        first={first}
        last={last}
        active={active}
        onTurn={turn}
        onDay={setActive}
        occurrences={occurrences}
      />
      <p role="status" className={moving ? 'rounded bg-raised px-2 py-1' : 'sr-only'} data-testid="plan-moving">
        {moving && say('planner.moving', { title: moving.occurrence.entry.title, day: longDay(active, locale) })}
      </p>
      {view === 'agenda' ? (
        <AgendaList planner={planner} days={days} byDay={byDay} />
      ) : (
        <>
          <CalendarSheet
            name={say(view === 'month' ? 'plan.month' : 'plan.week')}
            days={days}
            sheet={view}
            month={month}
            byDay={byDay}
            warned={warned}
            today={plan.today}
            active={active}
            moving={moving?.occurrence}
            printing={printing}
            setting={setting}
            onActive={setActive}
            onCreate={create}
            onMore={more}
            onMove={(occurrence) => setMoving({ occurrence, from: active })}
            onPut={() => {
              setMoving(undefined);
              if (moving && moving.occurrence.day !== active) void deeds.move(moving.occurrence, active);
            }}
            onLeave={() => {
              setMoving(undefined);
              if (moving) setActive(moving.from);
            }}
          />
          {view === 'month' && (
            <div className="hidden max-[700px]:block print:hidden">
              <DayList
                day={active}
                today={plan.today}
                occurrences={byDay.get(active) ?? []}
                warnings={plan.warnings}
                services={services}
                deeds={deeds}
                brands={plan.brands}
              />
            </div>
          )}
          <p className="text-label text-ink-soft max-[700px]:hidden print:hidden">{say('planner.keys')}</p>
        </>
      )}
      <IdeaTray planner={planner} setting={setting} />
      <div className="print:hidden">
        <WarningLines warnings={plan.warnings} services={services} brands={plan.brands} most={NOTES} />
      </div>
    </div>
  );
}
