import { useCallback, useMemo, useState } from 'react';
import { Button } from '../ui/button';
import { Tabs } from '../ui/tabs';
import { useWords } from '../words';
import { ViewHead } from '../workspace/view-frame';
import { BoardTab } from './board-tab';
import { CalendarTab } from './calendar-tab';
import { EntryEditor } from './editor/entry-editor';
import { emptyEntry, openedIn } from './editor/opened-entry';
import { PlanFilterBar } from './plan-filter-bar';
import { type PlanPlace, placeQuery, readPlace } from './plan-place';
import { PlanSettingsDialog } from './plan-settings-dialog';
import type { PlanExtras, Planner } from './planner';
import type { PlannerServices } from './planner-services';
import { usePlannerWords } from './planner-words';
import { useDeeds } from './use-deeds';
import { useWholePlan } from './use-whole-plan';

const CALENDAR = ['month', 'week', 'agenda'];

/** The content plan with room: calendar, board, and the tabs of other parts. The address names view, day and entry. */
export function PlanView({
  services: given,
  extras,
  dark,
  query,
  onQuery,
}: {
  services: PlannerServices;
  extras: PlanExtras;
  dark: boolean;
  query: string;
  onQuery: (query: string) => void;
}) {
  const say = usePlannerWords();
  const { locale } = useWords();
  const place = useMemo(() => readPlace(query), [query]);
  const go = useCallback(
    (change: Partial<Record<keyof PlanPlace, string | undefined>>) => {
      const { view = place.view, ...rest } = { ...place, ...change };
      onQuery(placeQuery(set({ view }, rest)));
    },
    [place, onQuery],
  );
  // "Edit…" in menus opens the editor here instead of another tab.
  const services = useMemo(() => ({ ...given, openPlan: (entry?: string) => go({ entry }) }), [given, go]);
  const plan = useWholePlan(given, place);
  const deeds = useDeeds(given, plan.today);
  const [fresh, setFresh] = useState<{ id: string; day: string | undefined }>();
  const [settings, setSettings] = useState(false);
  const planner = useMemo<Planner>(
    () => ({
      services,
      plan,
      deeds,
      place,
      dark,
      go,
      open: (key) => go({ entry: key }),
      create: (day) => setFresh({ id: given.newId(), day }),
    }),
    [services, plan, deeds, place, dark, go, given],
  );

  const tab = CALENDAR.includes(place.view) ? 'calendar' : place.view;
  const extra = extras.tabs.find(({ id }) => id === tab);
  const tabs = [
    { id: 'calendar', label: say('planner.tab.calendar') },
    { id: 'board', label: say('planner.tab.board') },
    ...extras.tabs.map(({ id, label }) => ({ id, label: label(locale) })),
  ];
  const chosen = tab === 'board' || extra ? tab : 'calendar';
  const opened = fresh
    ? { entry: emptyEntry(fresh, given), stored: false, day: fresh.day }
    : place.entry === undefined || !plan.ready
      ? undefined
      : openedIn(plan.entries, place.entry);
  const close = () => {
    setFresh(undefined);
    go({ entry: undefined });
  };

  return (
    <div
      className="flex flex-col gap-3 px-6 py-5 max-[560px]:px-3 print:p-0"
      data-testid="planner"
      data-ready={plan.ready}
    >
      <ViewHead
        title={say('planner.title')}
        action={
          <>
            {extras.menu?.(planner)}
            <Button icon="settings" onClick={() => setSettings(true)}>
              {say('planner.settings')}
            </Button>
            <Button kind="primary" icon="plus" onClick={() => planner.create(place.day ?? plan.today)}>
              {say('planner.new')}
            </Button>
          </>
        }
      />
      <Tabs
        label={say('planner.title')}
        tabs={tabs}
        chosen={chosen}
        onChoose={(id) => go({ view: id === 'calendar' ? 'month' : id })}
      >
        {!extra && <PlanFilterBar planner={planner} />}
        {extra ? (
          <extra.Component planner={planner} />
        ) : chosen === 'board' ? (
          <BoardTab planner={planner} />
        ) : (
          <CalendarTab planner={planner} />
        )}
      </Tabs>
      {opened && (
        <EntryEditor
          key={opened.entry.id}
          planner={planner}
          opened={opened}
          onClose={close}
          onOther={(id) => go({ entry: id })}
        />
      )}
      {settings && <PlanSettingsDialog planner={planner} onClose={() => setSettings(false)} />}
    </div>
  );
}

function set(place: PlanPlace, rest: Partial<Record<keyof PlanPlace, string | undefined>>): PlanPlace {
  for (const [name, value] of Object.entries(rest)) if (value !== undefined) Object.assign(place, { [name]: value });
  return place;
}
