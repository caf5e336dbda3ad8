import type { Brand } from '../../lib/model';
import type { Occurrence } from '../../lib/plan/occurrences';
import { CategoryMark } from '../category-mark';
import { BrandMark } from './brand-mark';
import { usePlannerWords } from './planner-words';
import { shownTime } from './shown-time';
import { TargetMarks } from './target-marks';
import type { Drag } from './use-drag';

/** What a chip needs beside its entry. */
export interface ChipSetting {
  zone: string;
  brands: readonly Brand[];
  /** Keys of occurrences that a rule has a note on. */
  noted: ReadonlySet<string>;
  drag: Drag;
  open(key: string): void;
}

/** `cell`: in a day of the month, two short lines, in a narrow window marks only; `full`: the whole title; `line`: one line. */
export type ChipShape = 'cell' | 'full' | 'line';

/** One entry in a calendar or on the board: a button that can be dragged. */
export function EntryChip({
  occurrence,
  setting: { zone, brands, noted, drag, open },
  shape,
  reachable,
}: {
  occurrence: Occurrence;
  setting: ChipSetting;
  shape: ChipShape;
  /** Whether the Tab key stops here. */
  reachable: boolean;
}) {
  const say = usePlannerWords();
  const { entry, key } = occurrence;
  const { time, place } = shownTime(occurrence, zone);
  const brand = brands.find(({ id }) => id === entry.brand);
  const over = entry.status === 'published' || entry.status === 'skipped';
  const wide = shape === 'cell' ? 'max-[700px]:hidden' : '';
  return (
    <button
      type="button"
      {...drag.source(occurrence)}
      tabIndex={reachable ? 0 : -1}
      data-chip={key}
      data-status={entry.status}
      data-testid="plan-chip"
      onClick={() => open(key)}
      className={`flex w-full min-w-0 gap-x-1 overflow-hidden rounded-[6px] border bg-paper px-1 py-0.5 text-left text-label hover:border-accent ${shape === 'line' ? 'items-center' : 'flex-col'} ${entry.status === 'idea' ? 'border-dashed border-line' : 'border-line'} ${over ? 'text-ink-soft' : ''}`}
    >
      <span className="flex max-w-full shrink-0 items-center gap-1 text-ink-soft max-[480px]:flex-wrap">
        {brand && <BrandMark brand={brand} />}
        {time !== '' && (
          <span className={`truncate ${wide}`}>
            {time}
            {place && ` ${place}`}
          </span>
        )}
        <TargetMarks targets={entry.targets.slice(0, shape === 'full' ? undefined : 2)} className={wide} />
        {shape !== 'full' && entry.targets.length > 2 && <span className={wide}>+{entry.targets.length - 2}</span>}
        {entry.category && (
          <span title={say(`plan.category.${entry.category}`)}>
            <CategoryMark category={entry.category} />
            <span className="sr-only">{say(`plan.category.${entry.category}`)}</span>
          </span>
        )}
        {entry.status === 'published' && (
          <Sign sign="✓" name={say('plan.status.published')} className={`text-good ${wide}`} />
        )}
        {noted.has(key) && (
          <Sign sign="!" name={say('planner.noted')} className={`font-semibold text-notable ${wide}`} />
        )}
      </span>
      <span
        dir="auto"
        title={entry.title}
        className={`min-w-0 ${shape === 'full' ? 'break-words' : 'truncate'} ${wide} ${entry.status === 'skipped' ? 'line-through' : ''}`}
      >
        {entry.title || say('planner.untitled')}
      </span>
    </button>
  );
}

function Sign({ sign, name, className }: { sign: string; name: string; className: string }) {
  return (
    <span className={className} title={name}>
      <span aria-hidden="true">{sign}</span>
      <span className="sr-only">{name}</span>
    </span>
  );
}
