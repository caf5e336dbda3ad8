import { REDACTIONS } from '../../lib/exchange/redact-text';
import { Switch } from '../ui/switch';
import { useExchangeWords } from './exchange-words';
import type { ExportForm } from './export-form';

/** What of people and texts goes along. */
export function PrivacyOptions({ form, change }: { form: ExportForm; change: (part: Partial<ExportForm>) => void }) {
  const say = useExchangeWords();
  return (
    <fieldset className="flex flex-col">
      <legend className="text-label text-ink-soft">{say('export.privacy')}</legend>
      <Switch
        label={say('export.pseudonyms')}
        checked={form.pseudonyms}
        onChange={(pseudonyms) => change({ pseudonyms })}
      />
      {form.pseudonyms && <p className="text-label text-ink-soft">{say('export.pseudonymsHint')}</p>}
      <Switch label={say('export.noTexts')} checked={form.noTexts} onChange={(noTexts) => change({ noTexts })} />
      <Switch label={say('export.noNotes')} checked={form.noNotes} onChange={(noNotes) => change({ noNotes })} />
      {!form.noTexts && (
        <fieldset className="mt-1 flex flex-col border-l border-line pl-3">
          <legend className="text-label text-ink-soft">{say('export.redact')}</legend>
          {REDACTIONS.map((one) => (
            <Switch
              key={one}
              label={say(`export.redact.${one}`)}
              checked={form.redact.includes(one)}
              onChange={(on) =>
                change({ redact: on ? [...form.redact, one] : form.redact.filter((other) => other !== one) })
              }
            />
          ))}
        </fieldset>
      )}
    </fieldset>
  );
}
