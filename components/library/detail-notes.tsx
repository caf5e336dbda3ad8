import { useEffect, useId, useState } from 'react';
import { CATEGORIES, type Category, type PostEdit, type SavedPost } from '../../lib/model';
import { CategoryMark } from '../category-mark';
import { Chip } from '../ui/chip';
import { TextArea } from '../ui/field';
import { CodeField } from './code-field';
import { useLibrary, useLibraryWords } from './library-context';
import type { Catalogue } from './library-services';
import { WordList } from './word-list';

/** A pause in typing after which the note is saved, ms. */
const PAUSE = 600;

/** What the user made of a post: category, tags, collections, note, codes. Everything is saved as it is entered. */
export function DetailNotes({
  row,
  catalogue,
  onEdit,
}: {
  row: SavedPost;
  catalogue: Catalogue | undefined;
  onEdit: (edit: PostEdit) => Promise<void>;
}) {
  const say = useLibraryWords();
  const services = useLibrary();
  const collections = catalogue?.collections ?? [];
  const addCollection = async (name: string) => {
    const known = collections.find((collection) => collection.name === name);
    const id = known?.id ?? services.newId();
    if (known === undefined) await services.putCollection({ id, name, createdAt: services.now() });
    await onEdit({ addCollections: [id] });
  };
  return (
    <div className="flex flex-col gap-4">
      <CategoryChoice chosen={row.category} onChoose={(category) => void onEdit({ category })} />
      <WordList
        title={say('detail.tags')}
        add={say('bulk.tag.add')}
        words={row.tags}
        known={catalogue?.tags.map(({ tag }) => tag) ?? []}
        onAdd={(tag) => void onEdit({ addTags: [tag] })}
        onRemove={(tag) => void onEdit({ removeTags: [tag] })}
      />
      <WordList
        title={say('detail.collections')}
        add={say('bulk.collection.add')}
        words={collections.filter(({ id }) => row.collections.includes(id)).map(({ name }) => name)}
        known={collections.map(({ name }) => name)}
        onAdd={(name) => void addCollection(name)}
        onRemove={(name) => {
          const id = collections.find((collection) => collection.name === name)?.id;
          if (id !== undefined) void onEdit({ removeCollections: [id] });
        }}
      />
      <Note note={row.note} onNote={(note) => onEdit({ note })} />
      {catalogue?.variables.map((variable) => (
        <div key={variable.id} title={variable.instruction}>
          <CodeField
            variable={variable}
            value={Object.hasOwn(row.codes, variable.id) ? row.codes[variable.id] : undefined}
            onValue={(value) => void onEdit({ codes: { [variable.id]: value } })}
          />
        </div>
      ))}
      {catalogue?.variables.length === 0 && <Chip>{say('detail.noVariables')}</Chip>}
    </div>
  );
}

function CategoryChoice({
  chosen,
  onChoose,
}: {
  chosen: Category | undefined;
  onChoose: (category: Category | null) => void;
}) {
  const say = useLibraryWords();
  const name = useId();
  return (
    <fieldset className="flex flex-wrap gap-1">
      <legend className="pb-1 text-label text-ink-soft">{say('column.category')}</legend>
      {[...CATEGORIES, null].map((category) => (
        <label
          key={category}
          className="flex cursor-pointer items-center gap-1 rounded-pill border border-line px-2 py-0.5 has-checked:border-accent has-checked:bg-raised has-checked:font-semibold has-focus-visible:outline-2 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name={name}
            className="sr-only"
            checked={(chosen ?? null) === category}
            onChange={() => onChoose(category)}
          />
          {category && <CategoryMark category={category} />}
          {say(category === null ? 'category.none' : `category.${category}`)}
        </label>
      ))}
    </fieldset>
  );
}

/** Saved after a pause and on leaving; says when the database has it. */
function Note({ note, onNote }: { note: string; onNote: (note: string) => Promise<void> }) {
  const say = useLibraryWords();
  const [typed, setTyped] = useState(note);
  const [state, setState] = useState<'still' | 'typing' | 'saved'>('still');
  useEffect(() => {
    if (state !== 'typing') return;
    const timer = setTimeout(() => void onNote(typed).then(() => setState('saved')), PAUSE);
    return () => clearTimeout(timer);
  }, [typed, state, onNote]);
  return (
    <TextArea
      label={say('detail.note')}
      hint={<span role="status">{state === 'saved' ? say('detail.note.saved') : ' '}</span>}
      value={typed}
      onChange={(event) => {
        setTyped(event.target.value);
        setState('typing');
      }}
      onBlur={() => state === 'typing' && void onNote(typed).then(() => setState('saved'))}
    />
  );
}
