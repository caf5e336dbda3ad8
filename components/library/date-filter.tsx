import type { Clause } from '../../lib/search/query-types';
import { useLibraryWords } from './library-context';

/** First and last day of publication, with the browser's own calendar; written into the box as `date:2026-10-01..`. */
export function DateFilter({ clauses, onChoose }: { clauses: readonly Clause[]; onChoose: (said: string) => void }) {
  const say = useLibraryWords();
  const clause = clauses.find((one) => one.kind === 'date' && one.key === 'date' && !one.not);
  const [test] = clause?.kind === 'date' ? clause.tests : [];
  const { first = '', last = '' } = typeof test === 'object' && !('past' in test) ? test : {};
  const box = (name: string, value: string, choose: (value: string) => void) => (
    <label className="flex items-center justify-between gap-2 text-ink-soft">
      {name}
      <input
        type="date"
        className="rounded-[6px] border border-line bg-paper px-1 py-0.5 text-ink"
        value={value}
        onChange={(event) => choose(event.target.value)}
      />
    </label>
  );
  const said = (from: string, to: string) => (from === '' && to === '' ? '' : `${from}..${to}`);
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="pb-1 font-semibold">{say('filter.date')}</legend>
      {box(say('filter.from'), first, (value) => onChoose(said(value, last)))}
      {box(say('filter.to'), last, (value) => onChoose(said(first, value)))}
    </fieldset>
  );
}
