import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { StoredTemplate } from '../../lib/model';
import { indexTemplates, rankTemplates } from '../../lib/templates';
import { starterSet } from '../../lib/templates/starter/starter-set';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { useFresh } from '../ui/use-fresh';
import { useKeys } from '../ui/use-keys';
import { useWords } from '../words';
import { ExchangeButtons } from './exchange-buttons';
import { foldersOf } from './folder-names';
import type { TemplateServices } from './replies-services';
import { StarterButtons } from './starter-buttons';
import { TemplateEditor } from './template-editor';
import { TemplateList } from './template-list';
import { useTemplateWords } from './template-words';
import { useTemplateDeeds } from './use-template-deeds';

/** Templates: the list with its search on the left, the chosen one beside it. Keys: "/" searches, "n" starts anew. */
export function TemplatesTab({ services }: { services: TemplateServices }) {
  const say = useTemplateWords();
  const { locale } = useWords();
  const shelf = useFresh(services.read, services.watch);
  const stored = useMemo(() => shelf?.templates ?? [], [shelf]);
  const deeds = useTemplateDeeds(services, stored);
  const [query, setQuery] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const all = useMemo(() => {
    const ids = new Set(stored.map(({ id }) => id));
    return [...stored, ...[...deeds.drafts.values()].filter(({ id }) => !ids.has(id))];
  }, [stored, deeds.drafts]);
  const index = useMemo(() => indexTemplates(all), [all]);
  const ranked = query.trim() === '' ? byTitle(all, locale) : rankTemplates(index, query, { now: services.now() });
  const create = () => deeds.start(emptyTemplate(services, locale));
  useKeys({ '/': () => search.current?.focus(), n: create });
  if (shelf === undefined) return null;
  const take = (language: 'en' | 'ru') => void deeds.take(starterSet(language, stored, services.now()));
  const template = all.find(({ id }) => id === deeds.chosen);
  const draft = template && (deeds.drafts.get(template.id) ?? template);
  return (
    <div className="flex flex-col gap-4 py-4">
      <div className="flex flex-wrap items-center gap-2">
        <span className="mr-auto text-ink-soft" data-testid="template-count">
          {say('replies.count', { count: stored.length })}
        </span>
        <ExchangeButtons shelf={shelf} services={services} onStarter={take} />
        <Button kind="primary" icon="plus" onClick={create}>
          {say('template.new')}
        </Button>
      </div>
      {all.length === 0 ? (
        <EmptyState
          title={say('empty.title')}
          action={
            <div className="flex flex-wrap justify-center gap-2">
              <StarterButtons onTake={take} />
            </div>
          }
        >
          <p>{say('empty.text')}</p>
          <p>{say('empty.starter')}</p>
        </EmptyState>
      ) : (
        <div className="grid gap-5 min-[800px]:grid-cols-[260px_minmax(0,1fr)]">
          <div className="flex min-w-0 flex-col gap-2">
            <input
              ref={search}
              type="search"
              value={query}
              onChange={(event) => setQuery(event.target.value)}
              onKeyDown={intoList}
              aria-label={say('template.search')}
              placeholder={say('template.search.hint')}
              className="min-h-[30px] w-full rounded-[8px] border border-line bg-paper px-2 py-1 placeholder:text-ink-soft"
            />
            {ranked.length === 0 && <p className="px-2 text-ink-soft">{say('template.nothing', { query })}</p>}
            <TemplateList
              templates={ranked}
              ranked={query.trim() !== ''}
              chosen={deeds.chosen}
              unsaved={new Set(deeds.drafts.keys())}
              onChoose={deeds.choose}
              onDelete={(one) => void deeds.remove(one)}
            />
          </div>
          {draft === undefined ? (
            <p className="text-ink-soft">{say('template.choose')}</p>
          ) : (
            <TemplateEditor
              key={draft.id}
              draft={draft}
              changed={deeds.drafts.has(draft.id)}
              others={all}
              refused={deeds.refused}
              brands={shelf.brands}
              folders={foldersOf(all).filter((folder) => folder !== '')}
              networks={services.networks}
              now={services.now()}
              onChange={deeds.change}
              deeds={{
                save: () => void deeds.save(draft),
                discard: () => deeds.forget(draft.id),
                duplicate: () => deeds.duplicate(draft),
                remove: () => void deeds.remove(draft),
              }}
            />
          )}
        </div>
      )}
    </div>
  );
}

/** From the search straight into its results. */
function intoList(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown') return;
  event.preventDefault();
  event.currentTarget.parentElement?.querySelector<HTMLElement>('nav button')?.focus();
}

function byTitle(templates: readonly StoredTemplate[], locale: string): StoredTemplate[] {
  const order = new Intl.Collator(locale, { numeric: true });
  return [...templates].sort((a, b) => order.compare(a.title, b.title));
}

function emptyTemplate({ now, newId }: TemplateServices, language: 'en' | 'ru'): StoredTemplate {
  const at = now().toISOString();
  return {
    id: newId(),
    title: '',
    shortcut: '',
    folder: '',
    tags: [],
    language,
    neutral: false,
    text: '',
    variants: [],
    brand: '',
    networks: [],
    createdAt: at,
    editedAt: at,
    uses: 0,
  };
}
