import { useState } from 'react';
import type { Collection } from '../../lib/model';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { TextField } from '../ui/field';
import { useToast } from '../ui/toasts';
import { useLibrary, useLibraryWords } from './library-context';
import type { Catalogue } from './library-services';
import { quoted } from './query-edit';
import { WordForm } from './word-form';

/** The user's collections: open, rename, delete; the posts stay in the library. */
export function CollectionList({
  collections,
  onQuery,
}: {
  collections: Catalogue['collections'];
  onQuery: (query: string) => void;
}) {
  const say = useLibraryWords();
  const services = useLibrary();
  const toast = useToast();
  const put = (collection: Collection) =>
    services.putCollection(collection).catch(() => toast({ text: say('collections.failed'), failed: true }));
  const drop = async ({ posts: _posts, ...collection }: Catalogue['collections'][number]) => {
    const keys = await services.keysOf(await services.ids(`in:${quoted(collection.name)}`));
    await services.deleteCollection(collection.id);
    const back = async () => {
      await services.putCollection(collection);
      if (keys.length > 0) await services.edit(keys, { addCollections: [collection.id] });
    };
    toast({
      text: say('collections.dropped', { name: collection.name }),
      undo: { label: say('undo'), run: () => void back() },
    });
  };
  return (
    <div className="flex max-w-[760px] flex-col gap-3 overflow-y-auto py-3">
      {collections.length === 0 && (
        <EmptyState title={say('collections.empty')}>
          <p>{say('collections.empty.help')}</p>
        </EmptyState>
      )}
      <ul className="flex flex-col gap-1">
        {collections.map((collection) => (
          <li key={collection.id} className="flex flex-wrap items-center gap-2 border-b border-line py-1">
            <Rename
              key={collection.name}
              name={collection.name}
              onName={(next) => void put({ id: collection.id, name: next, createdAt: collection.createdAt })}
            />
            <Button kind="quiet" onClick={() => onQuery(`in:${quoted(collection.name)}`)}>
              {say('collections.open', { count: collection.posts })}
            </Button>
            <Button icon="trash" onClick={() => void drop(collection)}>
              {say('collections.drop')}
            </Button>
          </li>
        ))}
      </ul>
      <WordForm
        label={say('collections.new')}
        icon="plus"
        onAdd={(name) => void put({ id: services.newId(), name, createdAt: services.now() })}
      />
    </div>
  );
}

/** A name that can be changed in place; Enter and leaving keep it, an empty one is not kept. */
function Rename({ name, onName }: { name: string; onName: (name: string) => void }) {
  const say = useLibraryWords();
  const [typed, setTyped] = useState(name);
  const commit = () => {
    const next = typed.trim();
    if (next === '') setTyped(name);
    else if (next !== name) onName(next);
  };
  return (
    <TextField
      label={say('collections.name')}
      quiet
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => event.key === 'Enter' && commit()}
      className="min-w-[160px] flex-1"
    />
  );
}
