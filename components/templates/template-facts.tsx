import { useState } from 'react';
import { type Brand, SITUATIONS, type Template, type TemplateFault } from '../../lib/model';
import { SelectField, TextField } from '../ui/field';
import { faultText } from './fault-text';
import { folderName } from './folder-names';
import { useTemplateWords } from './template-words';

const OWN = '\n';

/** Everything of a template besides its texts. */
export function TemplateFacts({
  draft,
  faults,
  folders,
  brands,
  networks,
  onChange,
}: {
  draft: Template;
  faults: readonly TemplateFault[];
  /** Own folders that exist. */
  folders: readonly string[];
  brands: readonly Brand[];
  networks: ReadonlyArray<{ id: string; name: string }>;
  onChange: (change: Partial<Template>) => void;
}) {
  const say = useTemplateWords();
  const [tags, setTags] = useState(draft.tags.join(', '));
  const known = [...new Set([...SITUATIONS, ...folders])];
  const [naming, setNaming] = useState(false);
  const wrong = (field: TemplateFault['field']) => {
    const fault = faults.find((one) => one.field === field);
    return fault && faultText(fault, say);
  };
  const toggle = (id: string, on: boolean) =>
    onChange({ networks: on ? [...draft.networks, id] : draft.networks.filter((one) => one !== id) });
  return (
    <div className="grid gap-3 [grid-template-columns:repeat(auto-fit,minmax(200px,1fr))]">
      <TextField
        label={say('template.title')}
        value={draft.title}
        error={wrong('title')}
        dir="auto"
        maxLength={200}
        onChange={(event) => onChange({ title: event.target.value })}
      />
      <TextField
        label={say('template.shortcut')}
        value={draft.shortcut}
        hint={say('template.shortcut.hint')}
        error={wrong('shortcut')}
        maxLength={40}
        onChange={(event) => onChange({ shortcut: event.target.value.replace(/^\//, '').toLowerCase() })}
      />
      {naming ? (
        <TextField
          label={say('folder.name')}
          value={draft.folder}
          autoFocus
          maxLength={100}
          onChange={(event) => onChange({ folder: event.target.value })}
          onBlur={() => setNaming(false)}
        />
      ) : (
        <SelectField
          label={say('template.folder')}
          value={draft.folder}
          onChange={(event) => {
            const folder = event.target.value;
            setNaming(folder === OWN);
            onChange({ folder: folder === OWN ? '' : folder });
          }}
        >
          {[...known, ...(known.includes(draft.folder) || draft.folder === '' ? [] : [draft.folder]), ''].map(
            (folder) => (
              <option key={folder} value={folder}>
                {folderName(folder, say)}
              </option>
            ),
          )}
          <option value={OWN}>{say('folder.new')}</option>
        </SelectField>
      )}
      <TextField
        label={say('template.tags')}
        value={tags}
        dir="auto"
        onChange={(event) => {
          setTags(event.target.value);
          onChange({ tags: tagsOf(event.target.value) });
        }}
      />
      {brands.length > 0 && (
        <SelectField
          label={say('template.brand')}
          value={draft.brand}
          onChange={(event) => onChange({ brand: event.target.value })}
        >
          <option value="">{say('template.brand.all')}</option>
          {brands.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      <fieldset>
        <legend className="text-label text-ink-soft">{say('template.networks')}</legend>
        <div className="flex flex-wrap gap-x-4">
          {networks.map(({ id, name }) => (
            <label key={id} className="flex items-center gap-2 py-1">
              <input
                type="checkbox"
                className="size-4 accent-accent"
                checked={draft.networks.includes(id)}
                onChange={(event) => toggle(id, event.target.checked)}
              />
              {name}
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
}

function tagsOf(text: string): string[] {
  const tags = text.split(',').map((tag) => tag.trim().slice(0, 60));
  return [...new Set(tags.filter((tag) => tag !== ''))].slice(0, 30);
}
