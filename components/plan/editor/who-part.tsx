import { SelectField, TextArea, TextField } from '../../ui/field';
import { BrandMark } from '../brand-mark';
import { usePlannerWords } from '../planner-words';
import type { Editing } from './editing';

const LINES = ['persona', 'campaign', 'assignee'] as const;

/** For whom and by whom: brand, persona, campaign, assignee, notes. */
export function WhoPart({ editing: { entry, change, planner } }: { editing: Editing }) {
  const say = usePlannerWords();
  const { brands } = planner.plan;
  const brand = brands.find(({ id }) => id === entry.brand);
  return (
    <section className="flex flex-col gap-2">
      <div className="flex items-end gap-2">
        <SelectField
          className="flex-1"
          label={say('planner.brand')}
          value={entry.brand ?? ''}
          onChange={({ target }) => change({ brand: target.value || undefined })}
        >
          <option value="">{say('planner.noBrand')}</option>
          {brands.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          {entry.brand !== undefined && brand === undefined && (
            <option value={entry.brand}>{say('editor.brandGone')}</option>
          )}
        </SelectField>
        {brand && (
          <span className="pb-1.5">
            <BrandMark brand={brand} />
          </span>
        )}
      </div>
      {LINES.map((name) => (
        <TextField
          key={name}
          label={say(`editor.${name}`)}
          value={entry[name] ?? ''}
          maxLength={200}
          dir="auto"
          onChange={({ target: { value } }) => change({ [name]: value === '' ? undefined : value })}
        />
      ))}
      <TextArea
        label={say('editor.notes')}
        value={entry.notes}
        maxLength={20_000}
        dir="auto"
        onChange={(event) => change({ notes: event.target.value })}
      />
    </section>
  );
}
