import type { Brand } from '../../lib/model';
import type { Occurrence } from '../../lib/plan/occurrences';
import { CategoryMark } from '../category-mark';
import { BrandMark } from './brand-mark';
import { EntryMenu } from './entry-menu';
import type { PlanServices } from './plan-services';
import { usePlanWords } from './plan-words';
import { shownTime } from './shown-time';
import { TargetMarks } from './target-marks';
import type { Deeds } from './use-deeds';

/** One entry: when, where, what kind, its title, whether it is out, and what can be done with it. */
export function EntryRow({
  occurrence,
  services,
  deeds,
  late,
  brand,
}: {
  occurrence: Occurrence;
  services: PlanServices;
  deeds: Deeds;
  /** Its time is over and it is not out yet. */
  late: boolean;
  /** Its brand, where there are several to tell apart. */
  brand: Brand | undefined;
}) {
  const say = usePlanWords();
  const { entry, key } = occurrence;
  const { time, place } = shownTime(occurrence, services.zone);
  const done = entry.status === 'published';
  return (
    <li
      className="flex items-center gap-2 border-b border-line py-1 last:border-b-0"
      data-testid="plan-entry"
      data-entry-id={key}
      data-status={entry.status}
    >
      <input
        type="checkbox"
        className="size-[15px] shrink-0 accent-accent"
        checked={done}
        aria-label={`${say('plan.published')}: ${entry.title}`}
        onChange={() => void deeds.setStatus(occurrence, done ? 'ready' : 'published')}
      />
      <span className="w-[38px] shrink-0 text-ink-soft">
        {time}
        {place && (
          <span className="block truncate text-label" title={place}>
            {place}
          </span>
        )}
      </span>
      <span className="min-w-[36px] shrink-0 text-label text-ink-soft">
        <TargetMarks targets={entry.targets} />
      </span>
      <span className="w-[15px] shrink-0" title={entry.category && say(`plan.category.${entry.category}`)}>
        {entry.category && (
          <>
            <CategoryMark category={entry.category} />
            <span className="sr-only">{say(`plan.category.${entry.category}`)}</span>
          </>
        )}
      </span>
      {brand && <BrandMark brand={brand} />}
      <span
        className={`min-w-0 flex-1 truncate ${entry.status === 'skipped' || done ? 'text-ink-soft' : ''} ${entry.status === 'skipped' ? 'line-through' : ''}`}
        dir="auto"
        title={entry.title}
      >
        {entry.title}
      </span>
      {late && <span className="shrink-0 text-label text-notable">{say('plan.late')}</span>}
      <EntryMenu occurrence={occurrence} services={services} deeds={deeds} />
    </li>
  );
}
