import { useEffect, useState } from 'react';
import type { Column } from '../../lib/exchange/column';
import type { CsvHead } from '../../lib/exchange/csv-head';
import { SelectField } from '../ui/field';
import { useWords } from '../words';
import type { ExchangeServices, ImportChoice } from './exchange-services';
import { useExchangeWords } from './exchange-words';

/** Which column of a foreign table becomes which of ours; guessed, and changed by the user. */
export function CsvMappingTable({
  head,
  services,
  choice,
  change,
}: {
  head: CsvHead;
  services: ExchangeServices;
  choice: ImportChoice;
  change: (part: Partial<ImportChoice>) => void;
}) {
  const say = useExchangeWords();
  const { locale } = useWords();
  const columns = useColumns(services);
  const mapping = choice.mapping ?? head.mapping;
  const put = (at: number, name: string) => {
    const next = new Map(mapping);
    const column = columns.find((one) => one.name === name);
    for (const [other, taken] of next) if (taken.name === name) next.delete(other);
    if (column) next.set(at, column);
    else next.delete(at);
    change({ mapping: next });
  };
  const mapped = new Set([...mapping.values()].map(({ name }) => name));
  const identified = mapped.has('url') || (mapped.has('post_id') && (mapped.has('network') || !!choice.network));
  return (
    <section className="flex flex-col gap-2" aria-label={say('import.mapping')}>
      {!identified && <p className="text-notable">{say('import.needs')}</p>}
      <SelectField
        label={say('import.network')}
        value={choice.network ?? ''}
        onChange={(event) => change({ network: event.target.value })}
      >
        <option value="">{say('import.networkColumn')}</option>
        {services.networks.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <div className="max-h-[38vh] overflow-auto rounded border border-line">
        <table className="w-full border-collapse text-left">
          <caption className="sr-only">{say('import.mapping')}</caption>
          <thead>
            <tr className="bg-raised text-label text-ink-soft">
              <th className="px-2 py-1 font-normal">{say('import.column')}</th>
              <th className="px-2 py-1 font-normal">{say('import.example')}</th>
              <th className="px-2 py-1 font-normal">{say('import.becomes')}</th>
            </tr>
          </thead>
          <tbody>
            {head.names.map((name, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two columns of a file may have one name.
              <tr key={at} className="border-t border-line">
                <th scope="row" className="px-2 py-1 font-normal">
                  {name}
                </th>
                <td className="max-w-[220px] truncate px-2 py-1 text-ink-soft">{head.preview[0]?.[at]}</td>
                <td className="px-2 py-1">
                  <select
                    aria-label={`${name}: ${say('import.becomes')}`}
                    className="w-full rounded-[8px] border border-line bg-paper px-1 py-0.5"
                    value={mapping.get(at)?.name ?? ''}
                    onChange={(event) => put(at, event.target.value)}
                  >
                    <option value="">{say('import.leaveOut')}</option>
                    {columns.map((column) => (
                      <option key={column.name} value={column.name} title={column.means[locale]}>
                        {column.name}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="text-label text-ink-soft">{say('import.zone')}</p>
    </section>
  );
}

function useColumns(services: ExchangeServices): Column[] {
  const [columns, setColumns] = useState<Column[]>([]);
  useEffect(() => {
    let gone = false;
    void services.variables().then((variables) => {
      if (!gone) setColumns(services.columns(variables));
    });
    return () => {
      gone = true;
    };
  }, [services]);
  return columns;
}
