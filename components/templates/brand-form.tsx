import { useState } from 'react';
import type { Brand } from '../../lib/model';
import { Button } from '../ui/button';
import { TextArea, TextField } from '../ui/field';
import { Switch } from '../ui/switch';
import { useTemplateWords } from './template-words';

/** One brand. Only a brand with a name, and a link that is one, can be saved. */
export function BrandForm({
  brand,
  onSave,
  onDelete,
}: {
  brand: Brand;
  onSave: (brand: Brand) => void;
  onDelete: () => void;
}) {
  const say = useTemplateWords();
  const [draft, setDraft] = useState(brand);
  const change = (part: Partial<Brand>) => setDraft({ ...draft, ...part });
  const badLink = draft.link !== '' && !isWebAddress(draft.link);
  const name = draft.name.trim();
  return (
    <fieldset
      aria-label={name || say('brand.new')}
      className="grid gap-3 rounded-card border border-line p-3 min-[560px]:grid-cols-2"
    >
      <TextField
        label={say('brand.name')}
        value={draft.name}
        maxLength={100}
        dir="auto"
        onChange={(event) => change({ name: event.target.value })}
      />
      <TextField
        label={say('brand.my-name')}
        value={draft.myName}
        maxLength={100}
        dir="auto"
        onChange={(event) => change({ myName: event.target.value })}
      />
      <TextField
        label={say('brand.link')}
        type="url"
        value={draft.link}
        maxLength={2000}
        error={badLink ? say('brand.link.bad') : undefined}
        onChange={(event) => change({ link: event.target.value.trim() })}
      />
      <TextArea
        label={say('brand.tone')}
        value={draft.tone}
        rows={2}
        maxLength={500}
        dir="auto"
        onChange={(event) => change({ tone: event.target.value })}
      />
      <Switch label={say('brand.neutral')} checked={draft.neutral} onChange={(neutral) => change({ neutral })} />
      <div className="flex flex-wrap justify-end gap-2">
        <Button icon="trash" aria-label={say('brand.delete', { name })} onClick={onDelete}>
          {say('template.delete')}
        </Button>
        <Button kind="primary" disabled={name === '' || badLink} onClick={() => onSave({ ...draft, name })}>
          {say('template.save')}
        </Button>
      </div>
    </fieldset>
  );
}

function isWebAddress(link: string): boolean {
  return /^https?:\/\/\S+\.\S+$/i.test(link) && URL.canParse(link);
}
