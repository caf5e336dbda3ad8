import type { Brand } from '../../lib/model';
import type { Occurrence } from '../../lib/plan/occurrences';
import { CategoryMark } from '../category-mark';
import { BrandMark } from './brand-mark';
import { usePlannerWords } from './planner-words';
import { shownTime } from './shown-time';
import { SHORT_TARGETS } from './target-names';
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

/** One entry in a calendar or on the board: a button that can be dragged. */
export function EntryChip({
  occurrence,
  setting: { zone, brands, noted, drag, open },
  full = false,
  reachable,
}: {
  occurrence: Occurrence;
  setting: ChipSetting;
  /** Several lines, with the status in words. */
  full?: boolean;
  /** Whether the Tab key stops here. */
  reachable: boolean;
}) {
  const say = usePlannerWords();
  const { entry, key } = occurrence;
  const { time, place } = shownTime(occurrence, zone);
  const brand = brands.find(({ id }) => id === entry.brand);
  const over = entry.status === 'published' || entry.status === 'skipped';
  return (
    <button
      type="button"
      {...drag.source(occurrence)}
      tabIndex={reachable ? 0 : -1}
      data-chip={key}
      data-status={entry.status}
      data-testid="plan-chip"
      onClick={() => open(key)}
      className={`flex w-full min-w-0 items-center gap-1 rounded-[6px] border bg-paper px-1 py-0.5 text-left text-label hover:border-accent ${full ? 'flex-wrap' : ''} ${entry.status === 'idea' ? 'border-dashed border-line' : 'border-line'} ${over ? 'text-ink-soft' : ''}`}
    >
      {brand && <BrandMark brand={brand} />}
      {time !== '' && (
        <span className="shrink-0 text-ink-soft">
          {time}
          {place && ` ${place}`}
        </span>
      )}
      {entry.targets.slice(0, full ? undefined : 2).map((target) => (
        <abbr key={target} title={say(`plan.target.${target}`)} className="shrink-0 text-ink-soft no-underline">
          {SHORT_TARGETS[target]}
        </abbr>
      ))}
      {!full && entry.targets.length > 2 && <span className="text-ink-soft">+{entry.targets.length - 2}</span>}
      {entry.category && (
        <span className="shrink-0" title={say(`plan.category.${entry.category}`)}>
          <CategoryMark category={entry.category} />
          <span className="sr-only">{say(`plan.category.${entry.category}`)}</span>
        </span>
      )}
      <span
        dir="auto"
        title={entry.title}
        className={`min-w-0 ${full ? 'basis-full break-words' : 'flex-1 truncate'} ${entry.status === 'skipped' ? 'line-through' : ''}`}
      >
        {entry.title || say('planner.untitled')}
      </span>
      {entry.status === 'published' && (
        <span className="shrink-0 text-good" title={say('plan.status.published')}>
          <span aria-hidden="true">✓</span>
          <span className="sr-only">{say('plan.status.published')}</span>
        </span>
      )}
      {noted.has(key) && (
        <span className="shrink-0 font-semibold text-notable" title={say('planner.noted')}>
          <span aria-hidden="true">!</span>
          <span className="sr-only">{say('planner.noted')}</span>
        </span>
      )}
    </button>
  );
}
