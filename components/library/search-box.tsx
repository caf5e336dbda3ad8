import { type Ref, useEffect, useState } from 'react';
import type { Problem } from '../../lib/search/query-types';
import { Icon } from '../ui/icon';
import { IconButton } from '../ui/icon-button';
import { useLibraryWords } from './library-context';
import { ProblemLines } from './problem-lines';

/** Typing pauses at least this long before the list follows, ms; Enter does not wait. */
const PAUSE = 180;

/** The search box of the library: words and `key:value` pairs. What is wrong is said below, at its place. */
export function SearchBox({
  query,
  problems,
  onQuery,
  field,
}: {
  query: string;
  problems: readonly Problem[];
  onQuery: (query: string) => void;
  field: Ref<HTMLInputElement>;
}) {
  const say = useLibraryWords();
  const [typed, setTyped] = useState(query);
  useEffect(() => setTyped((before) => (before.trim() === query ? before : query)), [query]);
  useEffect(() => {
    if (typed.trim() === query) return;
    const timer = setTimeout(() => onQuery(typed.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [typed, query, onQuery]);
  const wrong = problems.length > 0 && typed.trim() === query;
  return (
    <search className="flex min-w-[220px] flex-1 flex-col gap-1">
      <div className="flex items-center gap-2 rounded-[8px] border border-line bg-paper pl-2 focus-within:outline-2 focus-within:outline-accent">
        <span className="text-ink-soft">
          <Icon name="search" />
        </span>
        <input
          ref={field}
          type="search"
          aria-label={say('search.label')}
          aria-invalid={wrong}
          aria-describedby={wrong ? 'library-search-problems' : undefined}
          placeholder={say('search.placeholder')}
          autoComplete="off"
          spellCheck={false}
          className="min-h-[32px] min-w-0 flex-1 outline-none placeholder:text-ink-soft"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') onQuery(typed.trim());
            if (event.key === 'Escape' && typed !== '') setTyped('');
          }}
          data-testid="library-search"
        />
        {typed !== '' && (
          <IconButton
            icon="close"
            label={say('search.clear')}
            onClick={() => {
              setTyped('');
              onQuery('');
            }}
          />
        )}
      </div>
      {wrong && <ProblemLines id="library-search-problems" query={query} problems={problems} />}
    </search>
  );
}
