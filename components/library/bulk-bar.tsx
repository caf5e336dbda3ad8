import type { ReactNode } from 'react';
import { CATEGORIES } from '../../lib/model';
import { CategoryMark } from '../category-mark';
import { Button } from '../ui/button';
import { MenuButton } from '../ui/menu-button';
import { ProgressBar } from '../ui/progress-bar';
import { AddWord } from './add-word';
import { BulkCodes } from './bulk-codes';
import { useLibrary, useLibraryWords } from './library-context';
import type { Catalogue } from './library-services';
import type { BulkWork } from './use-bulk';
import type { Selection } from './use-selection';

/** What can be done with the chosen posts. */
export function BulkBar({
  selection,
  bulk,
  catalogue,
  onCode,
  onCompare,
  extra,
}: {
  selection: Selection;
  bulk: BulkWork;
  catalogue: Catalogue | undefined;
  onCode: () => void;
  onCompare: () => void;
  /** Deeds of other features: export, sample. */
  extra?: ReactNode;
}) {
  const say = useLibraryWords();
  const services = useLibrary();
  const ns = () => [...selection.ns];
  const addCollection = async (name: string) => {
    const known = catalogue?.collections.find((collection) => collection.name === name);
    const id = known?.id ?? services.newId();
    if (known === undefined) await services.putCollection({ id, name, createdAt: services.now() });
    await bulk.edit(ns(), { addCollections: [id] });
  };
  if (bulk.progress !== undefined)
    return (
      <ProgressBar
        label={say('bulk.progress', bulk.progress)}
        {...bulk.progress}
        stop={{ label: say('bulk.stop'), run: bulk.stop }}
      />
    );
  return (
    <section
      aria-label={say('bulk.title')}
      className="flex flex-wrap items-center gap-2 rounded-card border border-accent bg-raised px-3 py-2"
      data-testid="bulk-bar"
    >
      <span className="font-semibold" role="status">
        {say('bulk.selected', { count: selection.size })}
      </span>
      <MenuButton label={say('bulk.tag')} icon="tag">
        {(close) => (
          <AddWord
            label={say('bulk.tag.add')}
            known={catalogue?.tags.map(({ tag }) => tag) ?? []}
            onAdd={(tag) => {
              close();
              void bulk.edit(ns(), { addTags: [tag] });
            }}
            onRemove={(tag) => {
              close();
              void bulk.edit(ns(), { removeTags: [tag] });
            }}
          />
        )}
      </MenuButton>
      <MenuButton label={say('bulk.collection')} icon="folder">
        {(close) => (
          <AddWord
            label={say('bulk.collection.add')}
            known={catalogue?.collections.map(({ name }) => name) ?? []}
            onAdd={(name) => {
              close();
              void addCollection(name);
            }}
            onRemove={(name) => {
              close();
              const id = catalogue?.collections.find((collection) => collection.name === name)?.id;
              if (id !== undefined) void bulk.edit(ns(), { removeCollections: [id] });
            }}
          />
        )}
      </MenuButton>
      <MenuButton label={say('bulk.category')}>
        {(close) => (
          <div className="flex flex-col">
            {[...CATEGORIES, null].map((category) => (
              <Button
                key={category}
                kind="quiet"
                className="!justify-start"
                onClick={() => {
                  close();
                  void bulk.edit(ns(), { category });
                }}
              >
                {category && <CategoryMark category={category} />}
                {say(category === null ? 'category.none' : `category.${category}`)}
              </Button>
            ))}
          </div>
        )}
      </MenuButton>
      {catalogue !== undefined && catalogue.variables.length > 0 && (
        <BulkCodes variables={catalogue.variables} onEdit={(edit) => void bulk.edit(ns(), edit)} />
      )}
      <Button icon="code" onClick={onCode}>
        {say('bulk.code')}
      </Button>
      <Button icon="compare" onClick={onCompare}>
        {say('bulk.compare')}
      </Button>
      {extra}
      <Button icon="trash" onClick={() => void bulk.toTrash(ns()).then(selection.clear)}>
        {say('bulk.trash')}
      </Button>
      <Button kind="quiet" className="ml-auto" onClick={selection.clear}>
        {say('bulk.clear')}
      </Button>
    </section>
  );
}
