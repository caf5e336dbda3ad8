import type { Clause } from '../../lib/search/query-types';
import { Chip } from '../ui/chip';
import { useLibraryWords } from './library-context';
import { without } from './query-edit';

/** The conditions that were understood, each as typed; taking one away takes it out of the box. */
export function QueryChips({
  query,
  clauses,
  onQuery,
}: {
  query: string;
  clauses: readonly Clause[];
  onQuery: (query: string) => void;
}) {
  const say = useLibraryWords();
  if (clauses.length === 0) return null;
  return (
    <ul aria-label={say('search.understood')} className="flex min-w-0 flex-wrap gap-1" data-testid="query-chips">
      {clauses.map((clause) => {
        const typed = query.slice(clause.place.from, clause.place.to);
        return (
          <li key={clause.place.from} className="max-w-full">
            <Chip
              remove={{
                label: say('search.remove', { text: typed }),
                run: () => onQuery(without(query, clause.place)),
              }}
            >
              {typed}
            </Chip>
          </li>
        );
      })}
    </ul>
  );
}
