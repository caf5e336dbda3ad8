import type { Stratum } from '../../lib/exchange/sample';
import { SelectField, TextField } from '../ui/field';
import { useExchangeWords } from './exchange-words';
import { type ExportForm, formFault } from './export-form';

const KINDS = ['none', 'simple', 'stratified'] as const;
const STRATA: readonly Stratum[] = ['network', 'community', 'category', 'month'];
const ALLOCATIONS = ['proportional', 'equal'] as const;

/** Whether all posts go along or a sample of them, and how it is drawn. */
export function SampleOptions({ form, change }: { form: ExportForm; change: (part: Partial<ExportForm>) => void }) {
  const say = useExchangeWords();
  const fault = formFault(form);
  return (
    <>
      <SelectField
        label={say('export.sample')}
        value={form.sample}
        onChange={(event) => change({ sample: KINDS.find((kind) => kind === event.target.value) ?? 'none' })}
      >
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {say(`export.sample.${kind}`)}
          </option>
        ))}
      </SelectField>
      {form.sample !== 'none' && (
        <div className="grid grid-cols-2 gap-3">
          <TextField
            label={say('export.size')}
            inputMode="numeric"
            value={form.size}
            error={fault === 'size' ? say('export.badSize') : undefined}
            onChange={(event) => change({ size: event.target.value.trim() })}
          />
          <TextField
            label={say('export.seed')}
            inputMode="numeric"
            value={form.seed}
            error={fault === 'seed' ? say('export.badSeed') : undefined}
            onChange={(event) => change({ seed: event.target.value.trim() })}
          />
          <p className="col-span-2 text-label text-ink-soft">{say('export.seedHint')}</p>
        </div>
      )}
      {form.sample === 'stratified' && (
        <>
          <SelectField
            label={say('export.strata')}
            value={form.strata}
            onChange={(event) => change({ strata: STRATA.find((one) => one === event.target.value) ?? 'network' })}
          >
            {STRATA.map((one) => (
              <option key={one} value={one}>
                {say(`export.strata.${one}`)}
              </option>
            ))}
          </SelectField>
          <SelectField
            label={say('export.allocation')}
            value={form.allocation}
            onChange={(event) =>
              change({ allocation: ALLOCATIONS.find((one) => one === event.target.value) ?? 'proportional' })
            }
          >
            {ALLOCATIONS.map((one) => (
              <option key={one} value={one}>
                {say(`export.allocation.${one}`)}
              </option>
            ))}
          </SelectField>
        </>
      )}
    </>
  );
}
