import { useState } from 'react';
import type { SavedSearch } from '../../lib/model';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { IconButton } from '../ui/icon-button';
import { MenuButton } from '../ui/menu-button';
import { useToast } from '../ui/toasts';
import { useLibrary, useLibraryWords } from './library-context';

/** Searches kept by name: open one, keep the present one, drop one with a way back. */
export function SavedSearches({
  searches,
  query,
  onQuery,
}: {
  searches: readonly SavedSearch[];
  query: string;
  onQuery: (query: string) => void;
}) {
  const say = useLibraryWords();
  const services = useLibrary();
  const toast = useToast();
  const [name, setName] = useState('');
  const keep = async () => {
    await services.putSearch({ id: services.newId(), name: name.trim(), query, createdAt: services.now() });
    setName('');
  };
  const drop = async (search: SavedSearch) => {
    await services.deleteSearch(search.id);
    toast({
      text: say('searches.dropped', { name: search.name }),
      undo: { label: say('undo'), run: () => void services.putSearch(search) },
    });
  };
  return (
    <MenuButton label={say('searches.title')} icon="star">
      {(close) => (
        <div className="flex w-[280px] max-w-full flex-col gap-2">
          {searches.length === 0 && <p className="text-ink-soft">{say('searches.none')}</p>}
          <ul>
            {searches.map((search) => (
              <li key={search.id} className="flex items-center">
                <button
                  type="button"
                  className="min-w-0 flex-1 rounded-[6px] px-2 py-1 text-left hover:bg-raised"
                  onClick={() => {
                    onQuery(search.query);
                    close();
                  }}
                >
                  <span className="block truncate" dir="auto">
                    {search.name}
                  </span>
                  <span className="block truncate text-label text-ink-soft" dir="auto">
                    {search.query}
                  </span>
                </button>
                <IconButton
                  icon="close"
                  label={say('searches.drop', { name: search.name })}
                  onClick={() => void drop(search)}
                />
              </li>
            ))}
          </ul>
          {query !== '' && (
            <form
              className="flex items-end gap-2 border-t border-line pt-2"
              onSubmit={(event) => {
                event.preventDefault();
                if (name.trim() !== '') void keep();
              }}
            >
              <TextField
                label={say('searches.name')}
                value={name}
                onChange={(event) => setName(event.target.value)}
                className="flex-1"
              />
              <Button type="submit">{say('searches.keep')}</Button>
            </form>
          )}
        </div>
      )}
    </MenuButton>
  );
}
