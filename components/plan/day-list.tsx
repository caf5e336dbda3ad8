import type { Brand } from '../../lib/model';
import type { Occurrence } from '../../lib/plan/occurrences';
import type { Warning } from '../../lib/plan/rules/rule';
import { useWords } from '../words';
import { dayNameOf } from './day-name';
import { EntryRow } from './entry-row';
import type { PlanServices } from './plan-services';
import { usePlanWords } from './plan-words';
import type { Deeds } from './use-deeds';

/** The entries of one day under its name. */
export function DayList({
  day,
  today,
  occurrences,
  warnings,
  services,
  deeds,
  brands,
}: {
  day: string;
  today: string;
  occurrences: readonly Occurrence[];
  warnings: readonly Warning[];
  services: PlanServices;
  deeds: Deeds;
  brands: readonly Brand[];
}) {
  const say = usePlanWords();
  const { locale } = useWords();
  const late = new Set(warnings.filter(({ rule }) => rule === 'past').flatMap(({ keys }) => keys));
  return (
    <section data-day={day}>
      <h2 className="text-label text-ink-soft">{dayNameOf(day, today, locale, say)}</h2>
      {occurrences.length === 0 ? (
        <p className="py-1 text-ink-soft">{say('plan.nothing')}</p>
      ) : (
        <ul>
          {occurrences.map((occurrence) => (
            <EntryRow
              key={occurrence.key}
              occurrence={occurrence}
              services={services}
              deeds={deeds}
              brand={brands.length > 1 ? brands.find(({ id }) => id === occurrence.entry.brand) : undefined}
              late={late.has(occurrence.key)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
