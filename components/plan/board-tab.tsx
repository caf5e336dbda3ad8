import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { PLAN_STATUSES, type PlanStatus } from '../../lib/model';
import type { Occurrence } from '../../lib/plan/occurrences';
import { useWords } from '../words';
import { boardColumns } from './board-columns';
import { shortDay } from './day-name';
import { type ChipSetting, EntryChip } from './entry-chip';
import { EntryMenu } from './entry-menu';
import type { Planner } from './planner';
import { usePlannerWords } from './planner-words';
import { useDrag } from './use-drag';

/** Cards of one column; a plan of years would be too long to look at. */
const MOST = 100;

/** Entries by status. Dragged between columns, or moved by keys: M takes a card, left and right carry it, Enter puts it. */
export function BoardTab({ planner }: { planner: Planner }) {
  const say = usePlannerWords();
  const { locale } = useWords();
  const { plan, deeds, services, open } = planner;
  const columns = useMemo(() => boardColumns(plan.shown, plan.today), [plan.shown, plan.today]);
  const noted = useMemo(() => new Set(plan.warnings.flatMap(({ keys }) => keys)), [plan.warnings]);
  const [moving, setMoving] = useState<{ occurrence: Occurrence; to: PlanStatus }>();
  const board = useRef<HTMLDivElement>(null);
  const follow = useRef<string>(undefined);
  const put = (occurrence: Occurrence, to: PlanStatus) => {
    if (to !== occurrence.entry.status) void deeds.setStatus(occurrence, to);
  };
  const drag = useDrag((occurrence, to) => put(occurrence, to as PlanStatus));
  const setting: ChipSetting = { zone: services.zone, brands: plan.brands, noted, drag, open };
  // A card that was put into another column is drawn there anew; the focus goes along.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the columns have changed.
  useEffect(() => {
    if (follow.current === undefined) return;
    board.current?.querySelector<HTMLElement>(`[data-chip="${CSS.escape(follow.current)}"]`)?.focus();
  }, [columns]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { target, key, code } = event;
    if (!(target instanceof HTMLElement) || event.ctrlKey || event.altKey || event.metaKey) return;
    const here = target.dataset.chip;
    if (here === undefined) return;
    const status = PLAN_STATUSES.find((one) => columns[one].some((card) => card.key === here));
    const step = { ArrowLeft: -1, ArrowRight: 1 }[key];
    const next = PLAN_STATUSES[PLAN_STATUSES.indexOf(moving?.to ?? status ?? 'idea') + (step ?? 0)];
    const done = () => event.preventDefault();
    if (moving) {
      if (step !== undefined) return [done(), next && setMoving({ ...moving, to: next })];
      if (key === 'Escape') return [done(), setMoving(undefined)];
      if (key !== 'Enter') return;
      follow.current = here;
      return [done(), setMoving(undefined), put(moving.occurrence, moving.to)];
    }
    const card = status && columns[status].find((one) => one.key === here);
    if (code === 'KeyM' && card && status) return [done(), setMoving({ occurrence: card, to: status })];
    const cards = [
      ...(board.current?.querySelectorAll<HTMLElement>(
        step === undefined ? `[data-column="${status}"] [data-chip]` : `[data-column="${next}"] [data-chip]`,
      ) ?? []),
    ];
    if (step !== undefined) return [done(), cards[0]?.focus()];
    if (key === 'ArrowDown' || key === 'ArrowUp')
      return [done(), cards[cards.indexOf(target) + (key === 'ArrowDown' ? 1 : -1)]?.focus()];
  };

  return (
    <div className="flex flex-col gap-2 pt-3">
      <p role="status" className={moving ? 'rounded bg-raised px-2 py-1' : 'sr-only'} data-testid="plan-moving">
        {moving &&
          say('planner.movingStatus', {
            title: moving.occurrence.entry.title,
            status: say(`plan.status.${moving.to}`),
          })}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only hears the keys of the cards inside. */}
      <div
        ref={board}
        className="grid grid-cols-5 gap-2 max-[900px]:grid-cols-2 max-[560px]:grid-cols-1"
        onKeyDown={(event) => void onKeyDown(event)}
        data-testid="plan-board"
      >
        {PLAN_STATUSES.map((status) => (
          <section
            key={status}
            {...drag.target(status)}
            data-column={status}
            data-moving={moving?.to === status || undefined}
            aria-label={say(`plan.status.${status}`)}
            className="min-w-0 rounded-card border border-line p-2 data-[moving]:border-accent data-[over]:border-accent data-[over]:bg-raised"
          >
            <h2 className="mb-1 flex justify-between gap-2 font-semibold">
              <span>{say(`plan.status.${status}`)}</span>
              <span className="text-ink-soft">{columns[status].length}</span>
            </h2>
            <ul className="flex flex-col gap-1">
              {columns[status].slice(0, MOST).map((occurrence) => (
                <li key={occurrence.key} className="min-w-0">
                  <div className="-mb-1 flex items-center justify-between text-label text-ink-soft">
                    {occurrence.day === '' ? say('planner.undated') : shortDay(occurrence.day, locale)}
                    <EntryMenu occurrence={occurrence} services={services} deeds={deeds} />
                  </div>
                  <EntryChip occurrence={occurrence} setting={setting} shape="full" reachable />
                </li>
              ))}
              {columns[status].length > MOST && (
                <li className="text-label text-ink-soft">
                  {say('planner.more', { count: columns[status].length - MOST })}
                </li>
              )}
              {columns[status].length === 0 && <li className="text-ink-soft">{say('planner.column.none')}</li>}
            </ul>
          </section>
        ))}
      </div>
      <p className="text-label text-ink-soft max-[700px]:hidden">{say('planner.boardKeys')}</p>
    </div>
  );
}
