import { useEffect, useMemo, useState } from 'react';
import { mixOf, mixSpan } from '../../lib/plan/mix';
import { occurrencesBetween } from '../../lib/plan/occurrences';
import { dayAfter, monthSheet, wallTimeOf } from '../../lib/plan/plan-time';
import type { PlanSettings } from '../../lib/settings/settings';
import { Button } from '../ui/button';
import { ToastProvider } from '../ui/toasts';
import { useWords } from '../words';
import { DayList } from './day-list';
import { longDay } from './day-name';
import { MixLine } from './mix-line';
import { MonthSheet } from './month-sheet';
import type { PlanServices } from './plan-services';
import { usePlanWords } from './plan-words';
import { QuickAdd } from './quick-add';
import { useDeeds } from './use-deeds';
import { usePlan } from './use-plan';
import { WarningLines } from './warning-lines';
import { WeekStrip } from './week-strip';

/** Days listed below the chosen one; further ones are a click away in the strip. */
const AHEAD = 6;
const NOTES = 2;

/** The plan in the toolbar's window: today and the next days, a line to add, the notes of the rules, the mix. */
export function PopupPlan({
  access,
  settings,
  changeSettings,
}: {
  access: Omit<PlanServices, 'settings' | 'changeSettings'>;
  settings: PlanSettings;
  changeSettings: (settings: PlanSettings) => void;
}) {
  const say = usePlanWords();
  const services = useMemo(() => ({ ...access, settings, changeSettings }), [access, settings, changeSettings]);
  return (
    <ToastProvider close={say('plan.close')}>
      <Plan services={services} />
    </ToastProvider>
  );
}

function Plan({ services }: { services: PlanServices }) {
  const say = usePlanWords();
  const { locale } = useWords();
  const [start] = useState(() => wallTimeOf(services.now().toISOString(), services.zone).day);
  const [chosen, setChosen] = useState(start);
  const [first, setFirst] = useState(start);
  const [month, setMonth] = useState<string>();
  const sheet = useMemo(() => (month === undefined ? undefined : monthSheet(month)), [month]);
  const shown = { from: sheet?.[0] ?? first, to: sheet?.at(-1) ?? dayAfter(first, 6) };
  const plan = usePlan(services, shown);
  const { entries, ideas, brands, warnings, today, time } = plan;
  const deeds = useDeeds(services, today);
  const clock = useMemo(() => ({ day: today, time }), [today, time]);
  const { from, to } = mixSpan(today);

  const last = dayAfter(chosen, AHEAD);
  // Repeated entries are laid out once for all three.
  const least = [shown.from, chosen, from].toSorted()[0] ?? from;
  const most = [shown.to, last, to].toSorted().at(-1) ?? to;
  const around = useMemo(() => occurrencesBetween(entries ?? [], least, most), [entries, least, most]);
  const inCalendar = useMemo(
    () => around.filter(({ day }) => day >= shown.from && day <= shown.to),
    [around, shown.from, shown.to],
  );
  const listed = useMemo(() => around.filter(({ day }) => day >= chosen && day <= last), [around, chosen, last]);
  const mix = useMemo(() => mixOf(around, from, to), [around, from, to]);
  const warned = useMemo(() => new Set(warnings.flatMap(({ day }) => day ?? [])), [warnings]);
  // The first three days are named even when empty, so that a gap is seen; later ones only with entries.
  const days = Array.from({ length: AHEAD + 1 }, (_, index) => dayAfter(chosen, index)).filter(
    (day, index) => index < 2 || listed.some((one) => one.day === day),
  );
  const ready = entries !== undefined;
  useEffect(() => {
    // For benchmarks and for whoever looks with the browser's own tools: from here on the plan can be used.
    if (ready) performance.mark('plan-ready');
  }, [ready]);
  const empty = entries !== undefined && entries.length === 0 && ideas.length === 0;
  const calendar = { occurrences: inCalendar, warned, today, chosen, onChoose: setChosen };

  return (
    <div className="flex flex-col gap-3" data-testid="plan" data-ready={ready}>
      <h1 className="text-emphasis font-semibold">{say('plan.today', { day: longDay(today, locale) })}</h1>
      <QuickAdd services={services} deeds={deeds} brands={brands} clock={clock} />
      <div className="flex flex-col gap-1">
        {month === undefined ? (
          <WeekStrip first={first} onFirst={setFirst} {...calendar} />
        ) : (
          <MonthSheet month={month} onMonth={setMonth} {...calendar} />
        )}
        <Button
          kind="quiet"
          className="self-end text-label"
          onClick={() => setMonth(month === undefined ? chosen.slice(0, 7) : undefined)}
        >
          {say(month === undefined ? 'plan.month' : 'plan.week')}
        </Button>
      </div>
      <WarningLines warnings={warnings} services={services} brands={brands} most={NOTES} />
      {empty ? (
        <div className="rounded-card bg-raised p-3">
          <p className="font-semibold">{say('plan.empty')}</p>
          <p className="text-ink-soft">{say('plan.empty.help')}</p>
        </div>
      ) : (
        days.map((day) => (
          <DayList
            key={day}
            day={day}
            today={today}
            occurrences={listed.filter((one) => one.day === day)}
            warnings={warnings}
            services={services}
            deeds={deeds}
            brands={brands}
          />
        ))
      )}
      {ideas.length > 0 && (
        <Button kind="quiet" className="self-start" onClick={() => services.openPlan()}>
          {say('plan.ideas', { count: ideas.length })}
        </Button>
      )}
      {!empty && <MixLine mix={mix} />}
      <div className="flex gap-2">
        <Button className="flex-1" icon="plan" onClick={() => services.openPlan()}>
          {say('plan.open')}
        </Button>
        <Button className="flex-1" icon="library" onClick={services.openLibrary}>
          {say('plan.library')}
        </Button>
      </div>
    </div>
  );
}
