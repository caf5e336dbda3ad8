import { useMemo } from 'react';
import { type ChipSetting, EntryChip } from './entry-chip';
import type { Planner } from './planner';
import { usePlannerWords } from './planner-words';

/** Ideas shown; the whole list has a tab of its own. */
const MOST = 12;

/** Ideas without a day below the calendar: dragged up to get a day, and the place to drag an entry to lose its day. */
export function IdeaTray({ planner: { plan }, setting }: { planner: Planner; setting: ChipSetting }) {
  const say = usePlannerWords();
  const ideas = useMemo(
    () =>
      plan.shown
        .filter(({ when }) => when === undefined)
        .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
        .map((entry) => ({ entry, day: '', key: entry.id })),
    [plan.shown],
  );
  return (
    <section
      {...setting.drag.target('')}
      aria-label={say('planner.tray')}
      className="rounded-card border border-line p-2 data-[over]:bg-raised print:hidden"
      data-testid="plan-tray"
    >
      <h3 className="text-label text-ink-soft">{say('planner.tray')}</h3>
      {ideas.length === 0 ? (
        <p className="text-ink-soft">{say('planner.tray.none')}</p>
      ) : (
        <ul className="mt-1 grid gap-1 [grid-template-columns:repeat(auto-fill,minmax(180px,1fr))]">
          {ideas.slice(0, MOST).map((occurrence) => (
            <li key={occurrence.key} className="min-w-0">
              <EntryChip occurrence={occurrence} setting={setting} shape="line" reachable />
            </li>
          ))}
          {ideas.length > MOST && (
            <li className="text-label text-ink-soft">{say('planner.more', { count: ideas.length - MOST })}</li>
          )}
        </ul>
      )}
    </section>
  );
}
