import { useEffect, useState } from 'react';
import type { Column } from '../../lib/exchange/column';
import type { CsvHead } from '../../lib/exchange/csv-head';
import { SelectField } from '../ui/field';
import { MappingTable } from '../ui/mapping-table';
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
      <MappingTable
        words={{
          title: say('import.mapping'),
          column: say('import.column'),
          example: say('import.example'),
          becomes: say('import.becomes'),
          leaveOut: say('import.leaveOut'),
        }}
        heads={head.names}
        example={head.preview[0] ?? []}
        chosen={(at) => mapping.get(at)?.name ?? ''}
        onChoose={put}
      >
        {columns.map((column) => (
          <option key={column.name} value={column.name} title={column.means[locale]}>
            {column.name}
          </option>
        ))}
      </MappingTable>
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
