import type { ExportFormat } from '../../lib/exchange/export-request';
import type { CsvSeparator } from '../../lib/exchange/write-csv';
import { SelectField } from '../ui/field';
import { Switch } from '../ui/switch';
import { useExchangeWords } from './exchange-words';
import type { ExportForm } from './export-form';
import { PrivacyOptions } from './privacy-options';
import { SampleOptions } from './sample-options';

const FORMATS: readonly ExportFormat[] = ['csv', 'xlsx', 'ndjson', 'parquet', 'ris', 'bibtex', 'csl'];
const SEPARATORS: ReadonlyArray<{ value: CsvSeparator; name: 'comma' | 'semicolon' | 'tab' }> = [
  { value: ',', name: 'comma' },
  { value: ';', name: 'semicolon' },
  { value: '\t', name: 'tab' },
];

/** The form of an export. */
export function ExportOptions({
  form,
  change,
  count,
  searching,
  selecting,
}: {
  form: ExportForm;
  change: (part: Partial<ExportForm>) => void;
  count: number | undefined;
  searching: boolean;
  selecting: boolean;
}) {
  const say = useExchangeWords();
  const kinds = [
    'all' as const,
    ...(searching ? ['search' as const] : []),
    ...(selecting ? ['selection' as const] : []),
  ];
  return (
    <div className="grid grid-cols-2 gap-x-6 gap-y-3 max-[700px]:grid-cols-1">
      <div className="flex flex-col gap-3">
        <SelectField
          label={say('export.what')}
          value={form.chosen}
          onChange={(event) => change({ chosen: kinds.find((kind) => kind === event.target.value) ?? 'all' })}
          hint={count === undefined ? undefined : count === 0 ? say('export.nothing') : say('export.count', { count })}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {say(`export.what.${kind}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={say('export.format')}
          value={form.format}
          onChange={(event) => change({ format: FORMATS.find((format) => format === event.target.value) ?? 'csv' })}
        >
          {FORMATS.map((format) => (
            <option key={format} value={format}>
              {say(`export.format.${format}`)}
            </option>
          ))}
        </SelectField>
        {(form.format === 'csv' || form.comments) && (
          <SelectField
            label={say('export.separator')}
            value={form.separator}
            onChange={(event) =>
              change({ separator: SEPARATORS.find(({ value }) => value === event.target.value)?.value ?? ',' })
            }
          >
            {SEPARATORS.map(({ value, name }) => (
              <option key={name} value={value}>
                {say(`export.separator.${name}`)}
              </option>
            ))}
          </SelectField>
        )}
        <SampleOptions {...{ form, change }} />
      </div>
      <div className="flex flex-col gap-3">
        <PrivacyOptions {...{ form, change }} />
        <fieldset className="flex flex-col">
          <legend className="text-label text-ink-soft">{say('export.more')}</legend>
          <Switch
            label={say('export.together')}
            checked={form.together}
            onChange={(together) => change({ together })}
          />
          {!form.noTexts && (
            <Switch
              label={say('export.comments')}
              checked={form.comments}
              onChange={(comments) => change({ comments })}
            />
          )}
          {!form.pseudonyms && form.together && (
            <Switch
              label={say('export.pictures')}
              checked={form.pictures}
              onChange={(pictures) => change({ pictures })}
            />
          )}
          <p className="text-label text-ink-soft">{say('export.always')}</p>
        </fieldset>
      </div>
    </div>
  );
}
