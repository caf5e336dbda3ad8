import { CATEGORIES, PLAN_FORMATS, PLAN_STATUSES, PLAN_TARGETS } from '../../../lib/model';
import { SelectField, TextField } from '../../ui/field';
import { usePlannerWords } from '../planner-words';
import type { Editing } from './editing';
import { FieldNotes } from './field-notes';

/** What it is: title, networks, status, category, format. */
export function WhatPart({ editing }: { editing: Editing }) {
  const say = usePlannerWords();
  const { entry, change } = editing;
  return (
    <section className="flex flex-col gap-2">
      <TextField
        label={say('editor.name')}
        value={entry.title}
        maxLength={500}
        dir="auto"
        data-testid="editor-title"
        onChange={(event) => change({ title: event.target.value })}
      />
      <fieldset>
        <legend className="text-label text-ink-soft">{say('editor.networks')}</legend>
        <div className="flex flex-wrap gap-x-3 gap-y-1">
          {PLAN_TARGETS.map((target) => (
            <label key={target} className="flex items-center gap-1">
              <input
                type="checkbox"
                className="accent-accent"
                checked={entry.targets.includes(target)}
                onChange={({ target: { checked } }) =>
                  change({
                    targets: PLAN_TARGETS.filter((one) => (one === target ? checked : entry.targets.includes(one))),
                  })
                }
              />
              {say(`plan.target.${target}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="grid gap-2 min-[480px]:grid-cols-3">
        <SelectField
          label={say('planner.status')}
          value={entry.status}
          onChange={({ target }) =>
            change({ status: PLAN_STATUSES.find((one) => one === target.value) ?? entry.status })
          }
        >
          {PLAN_STATUSES.map((status) => (
            <option key={status} value={status}>
              {say(`plan.status.${status}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={say('editor.category')}
          value={entry.category ?? ''}
          onChange={({ target }) => change({ category: CATEGORIES.find((one) => one === target.value) })}
        >
          <option value="">{say('editor.none')}</option>
          {CATEGORIES.map((category) => (
            <option key={category} value={category}>
              {say(`plan.category.${category}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={say('editor.format')}
          value={entry.format ?? ''}
          onChange={({ target }) => change({ format: PLAN_FORMATS.find((one) => one === target.value) })}
        >
          <option value="">{say('editor.none')}</option>
          {PLAN_FORMATS.map((format) => (
            <option key={format} value={format}>
              {say(`editor.format.${format}`)}
            </option>
          ))}
        </SelectField>
      </div>
      {entry.raw !== undefined && entry.raw !== entry.title && (
        <p className="text-label text-ink-soft" dir="auto">
          {say('editor.raw', { line: entry.raw })}
        </p>
      )}
      <FieldNotes editing={editing} rules={['commercial-share', 'category-starved']} />
    </section>
  );
}
