import type { PlanTarget } from '../../lib/model';
import type { Occurrence } from '../../lib/plan/occurrences';
import { inZone } from '../../lib/plan/plan-time';
import { CategoryMark } from '../category-mark';
import { EntryMenu } from './entry-menu';
import type { PlanServices } from './plan-services';
import { usePlanWords } from './plan-words';
import type { Deeds } from './use-deeds';

/** Short names of networks, as people write them; the full name is spoken. */
const SHORT: Record<PlanTarget, string> = {
  vk: 'VK',
  facebook: 'FB',
  instagram: 'IG',
  odnoklassniki: 'OK',
  telegram: 'TG',
  youtube: 'YT',
  x: 'X',
};

/** One entry: when, where, what kind, its title, whether it is out, and what can be done with it. */
export function EntryRow({
  occurrence,
  services,
  deeds,
  late,
}: {
  occurrence: Occurrence;
  services: PlanServices;
  deeds: Deeds;
  /** Its time is over and it is not out yet. */
  late: boolean;
}) {
  const say = usePlanWords();
  const { entry, day, key } = occurrence;
  const when = entry.when && inZone({ ...entry.when, day }, services.zone);
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
      <span className="w-[38px] shrink-0 text-ink-soft">{when?.time ?? ''}</span>
      <span className="shrink-0 text-label text-ink-soft">
        {entry.targets.map((target) => (
          <abbr key={target} title={say(`plan.target.${target}`)} className="mr-1 no-underline">
            {SHORT[target]}
          </abbr>
        ))}
      </span>
      {entry.category && (
        <span className="shrink-0" title={say(`plan.category.${entry.category}`)}>
          <CategoryMark category={entry.category} />
          <span className="sr-only">{say(`plan.category.${entry.category}`)}</span>
        </span>
      )}
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
