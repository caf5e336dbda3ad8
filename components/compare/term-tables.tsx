import type { Side } from '../../lib/compare/side';
import { useCompareWords } from './compare-words';

const SHOWN = 8;

/** Hashtags and words with the median of the posts that have them against those that do not. */
export function TermTables({ sides }: { sides: readonly Side[] }) {
  const { say } = useCompareWords();
  const tables = sides.flatMap(({ key, name, figures }) =>
    figures === undefined
      ? []
      : [
          {
            key: `${key} tags`,
            title: say('compare.terms.hashtags', { name }),
            terms: figures.breakdowns.hashtags,
            sign: '#',
          },
          {
            key: `${key} words`,
            title: say('compare.terms.words', { name }),
            terms: figures.breakdowns.words,
            sign: '',
          },
        ].filter(({ terms }) => terms.length > 0),
  );
  if (tables.length === 0) return <p className="text-ink-soft">{say('compare.terms.none')}</p>;
  return (
    <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,320px),1fr))] items-start gap-6">
      {tables.map(({ key, title, terms, sign }) => (
        <TermTable key={key} title={title} sign={sign} terms={terms.slice(0, SHOWN)} />
      ))}
    </div>
  );
}

type Terms = NonNullable<Side['figures']>['breakdowns']['words'];

function TermTable({ title, sign, terms }: { title: string; sign: string; terms: Terms }) {
  const { say, t, figures } = useCompareWords();
  const columns = [say('compare.column.with'), say('compare.column.without')];
  return (
    <table className="w-full break-inside-avoid">
      <caption className="pb-1 text-left font-semibold" dir="auto">
        {title}
      </caption>
      <thead>
        <tr className="border-b border-line text-label text-ink-soft">
          <th scope="col" className="py-0.5 pr-2 text-left">
            {say('compare.column.term')}
          </th>
          {columns.map((column) => (
            <th key={column} scope="col" className="py-0.5 pl-2 text-right">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {terms.map(({ term, n, median, without }) => (
          <tr key={term} className="border-b border-line last:border-b-0">
            <th scope="row" className="max-w-[150px] truncate py-0.5 pr-2 text-left" dir="auto" title={term}>
              {sign}
              {term}
            </th>
            {[{ n, median }, without].map((group, index) => (
              <td key={columns[index]} className="whitespace-nowrap py-0.5 pl-2 text-right">
                {figures.percent(group.median)}{' '}
                <span className="text-label text-ink-soft">{t('rates.n', { count: group.n })}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
