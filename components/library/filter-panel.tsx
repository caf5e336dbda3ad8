import type { Clause } from '../../lib/search/query-types';
import type { Facets } from '../../lib/search/result-types';
import { useWords } from '../words';
import { DateFilter } from './date-filter';
import { FacetList } from './facet-list';
import { useLibrary, useLibraryWords } from './library-context';
import { NumberFilter } from './number-filter';
import { valuesOf, withValues } from './query-edit';

const NUMBERS = ['er', 'erv', 'usual', 'likes', 'comments', 'views'] as const;

/** Filters that write into the search box, with the number of posts behind each value. */
export function FilterPanel({
  query,
  clauses,
  facets,
  onQuery,
}: {
  query: string;
  clauses: readonly Clause[];
  facets: Facets | undefined;
  onQuery: (query: string) => void;
}) {
  const { t } = useWords();
  const say = useLibraryWords();
  const { networks } = useLibrary();
  const labels: Record<keyof Facets, (value: string, label: string) => string> = {
    network: (value) => networks.find(({ id }) => id === value)?.name ?? value,
    community: (_, label) => label,
    category: (value) => categoryName(say, value),
    format: (value) => t(`format.${value}` as Parameters<typeof t>[0]),
    tag: (_, label) => label,
    in: (_, label) => label,
  };
  const set = (key: string, values: readonly string[]) => onQuery(withValues(query, clauses, key, values));
  return (
    <aside
      aria-label={say('filter.title')}
      className="flex w-[232px] shrink-0 flex-col gap-4 overflow-y-auto pr-3 pb-4 max-[900px]:max-h-[50vh] max-[900px]:w-full"
      data-testid="filter-panel"
    >
      {(['network', 'community', 'category', 'format', 'tag', 'in'] as const).map((key) => (
        <FacetList
          key={key}
          title={say(`filter.${key}`)}
          values={(facets?.[key] ?? []).map((value) => ({ ...value, label: labels[key](value.value, value.label) }))}
          chosen={valuesOf(clauses, key)}
          onChoose={(values) => set(key, values)}
        />
      ))}
      <DateFilter clauses={clauses} onChoose={(value) => set('date', value === '' ? [] : [value])} />
      <fieldset className="flex flex-col gap-1">
        <legend className="pb-1 font-semibold">{say('filter.numbers')}</legend>
        {NUMBERS.map((key) => (
          <NumberFilter
            key={key}
            label={say(`column.${key}`)}
            percent={key === 'er' || key === 'erv'}
            clause={clauses.find((clause) => clause.kind === 'number' && clause.key === key && !clause.not)}
            onChoose={(said) =>
              onQuery(`${withValues(query, clauses, key, [])}${said === '' ? '' : ` ${key}:${said}`}`.trim())
            }
          />
        ))}
      </fieldset>
    </aside>
  );
}

function categoryName(say: ReturnType<typeof useLibraryWords>, value: string): string {
  return say(`category.${value}` as Parameters<typeof say>[0]);
}
