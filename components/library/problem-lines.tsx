import { searchWords } from '../../lib/i18n/search';
import { speaker } from '../../lib/i18n/translate';
import type { Problem } from '../../lib/search/query-types';
import { useWords } from '../words';

/** What is wrong with a query: the query with the place marked, and a sentence per mistake. */
export function ProblemLines({ id, query, problems }: { id: string; query: string; problems: readonly Problem[] }) {
  const { locale } = useWords();
  const say = speaker(searchWords[locale], locale);
  const [first] = problems;
  if (first === undefined) return null;
  const { from, to } = first.place;
  return (
    <div id={id} role="alert" className="flex flex-col gap-0.5 px-2 text-label" data-testid="search-problems">
      <p className="truncate text-ink-soft" aria-hidden="true">
        {query.slice(0, from)}
        <mark className="bg-[transparent] text-strong underline decoration-wavy underline-offset-2">
          {query.slice(from, Math.max(to, from + 1)) || ' '}
        </mark>
        {query.slice(Math.max(to, from + 1))}
      </p>
      {problems.map((problem) => (
        <p key={`${problem.code} ${problem.place.from}`} className="text-strong">
          {say(`problem.${problem.code}`, { text: problem.text, expected: problem.expected.join(', ') })}
        </p>
      ))}
    </div>
  );
}
