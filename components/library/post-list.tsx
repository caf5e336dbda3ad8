import { useRef, useState } from 'react';
import type { SavedPost } from '../../lib/model';
import { parseQuery } from '../../lib/search/query-parse';
import type { Sort } from '../../lib/search/result-types';
import { DataTable } from '../ui/data-table';
import { useFocusAfterBar } from '../ui/use-focus-after-bar';
import { useKeys } from '../ui/use-keys';
import { BulkBar } from './bulk-bar';
import { communitiesOf } from './communities-of';
import { FilterPanel } from './filter-panel';
import { useLibrary, useLibraryWords } from './library-context';
import { LibraryEmpty, NothingFound } from './library-empty';
import type { Catalogue, ListChoice, Order } from './library-services';
import type { LibrarySlots } from './library-view';
import { ListTools } from './list-tools';
import { PostBoard } from './post-board';
import { usePostColumns } from './post-columns';
import { PostDetail } from './post-detail';
import { QueryChips } from './query-chips';
import { SearchBox } from './search-box';
import { useBulk } from './use-bulk';
import { useFound } from './use-found';
import { useRead } from './use-read';
import { useSelection } from './use-selection';

/** Found posts as table or board, with search, filters, the bar of chosen ones and the open post beside them. */
export function PostList({
  query,
  onQuery,
  dark,
  catalogue,
  changes,
  slots,
  onCode,
  onCompare,
}: {
  query: string;
  onQuery: (query: string) => void;
  dark: boolean;
  catalogue: Catalogue | undefined;
  changes: number;
  slots: LibrarySlots;
  onCode: (ns?: readonly number[]) => void;
  onCompare: (communities: string[]) => void;
}) {
  const say = useLibraryWords();
  const services = useLibrary();
  const [order, setOrder] = useState<Order>({ sort: 'saved', direction: 'descending' });
  const [choice, setChoice] = useState<ListChoice>(services.choice);
  const [opened, setOpened] = useState<{ index: number; row: SavedPost }>();
  const field = useRef<HTMLInputElement>(null);
  const found = useFound(query, order, changes);
  const selection = useSelection(found.query, order, found);
  const bulk = useBulk();
  const list = useRef<HTMLDivElement>(null);
  useFocusAfterBar(selection.size > 0, list);
  const { clauses } = parseQuery(query);
  const columns = usePostColumns(choice.columns, catalogue);
  // Counting all posts takes long; the first rows do not wait for it.
  const listed = found.total !== undefined;
  const facets = useRead(
    async () => (listed ? services.facets(found.query) : undefined),
    [services, found.query, changes, listed],
  ).value;
  const choose = (part: Partial<ListChoice>) => {
    const next = { ...choice, ...part };
    setChoice(next);
    services.choose(next);
  };
  const open = (index: number) => {
    const row = found.rowAt(index);
    if (row !== undefined) setOpened({ index, row });
  };
  useKeys({
    '/': () => field.current?.focus(),
    b: () => choose({ shape: choice.shape === 'table' ? 'board' : 'table' }),
    c: () => onCode(selection.size > 0 ? [...selection.ns] : undefined),
    Delete: selection.size > 0 ? () => void bulk.toTrash([...selection.ns]).then(selection.clear) : undefined,
  });
  const empty = found.total === 0;
  const untouched = empty && query === '';
  const shownFilters = choice.filters ?? true;
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-2 pt-3">
      <div className="flex flex-wrap items-start gap-2">
        <SearchBox query={query} problems={found.problems} onQuery={onQuery} field={field} />
        {!untouched && (
          <ListTools
            {...{ order, choice, query, onQuery, searches: catalogue?.searches ?? [] }}
            onOrder={setOrder}
            onChoose={choose}
          />
        )}
      </div>
      <QueryChips query={query} clauses={clauses} onQuery={onQuery} />
      {found.failed && <Failed />}
      {selection.size > 0 && (
        <BulkBar
          selection={selection}
          bulk={bulk}
          catalogue={catalogue}
          onCode={() => onCode([...selection.ns])}
          onCompare={() => void communitiesOf([...selection.ns], services).then(onCompare)}
          extra={slots.bulk?.([...selection.ns])}
        />
      )}
      {found.total !== undefined && !untouched && (
        <p className="text-label text-ink-soft" role="status" data-testid="library-total">
          {say('library.total', { count: found.total })}
        </p>
      )}
      <div ref={list} className="flex min-h-0 flex-1 max-[900px]:flex-col">
        {shownFilters && !untouched && (
          <div className={`flex min-h-0 ${choice.filters === undefined ? 'max-[900px]:hidden' : ''}`}>
            <FilterPanel query={query} clauses={clauses} facets={facets} onQuery={onQuery} />
          </div>
        )}
        {empty && (untouched ? <LibraryEmpty /> : <NothingFound onClear={() => onQuery('')} />)}
        {!empty && found.total !== undefined && choice.shape === 'table' && (
          <DataTable<SavedPost>
            label={say('library.table')}
            columns={columns}
            count={found.total}
            rowAt={found.rowAt}
            sort={{ by: order.sort, descending: order.direction === 'descending' }}
            onSort={(by) => setOrder(sortedBy(by as Sort, order))}
            selection={{
              ...selection,
              any: selection.size > 0,
              words: {
                all: say('select.all'),
                row: (index) => say('select.one', { text: found.rowAt(index)?.post.text.slice(0, 60) ?? '' }),
              },
            }}
            onOpen={open}
            opened={opened?.index}
            attributes={(row) => ({ 'data-testid': 'library-row', 'data-post-id': row.post.id })}
            testId="library-table"
          />
        )}
        {!empty && choice.shape === 'board' && <PostBoard found={found} selection={selection} onOpen={open} />}
        {opened && (
          <PostDetail
            row={opened.row}
            catalogue={catalogue}
            dark={dark}
            changes={changes}
            onClose={() => setOpened(undefined)}
            onStep={(step) => open(opened.index + step)}
            extra={slots.detail?.(opened.row)}
          />
        )}
      </div>
    </div>
  );
}

/** Words ascend first, figures and days descend first; the same column again turns round. */
function sortedBy(sort: Sort, before: Order): Order {
  const turned = before.direction === 'ascending' ? 'descending' : 'ascending';
  if (before.sort === sort) return { sort, direction: turned };
  const words: readonly Sort[] = ['community', 'author', 'network', 'format', 'category'];
  return { sort, direction: words.includes(sort) ? 'ascending' : 'descending' };
}

function Failed() {
  const say = useLibraryWords();
  return (
    <div role="alert" className="rounded-card border border-notable px-3 py-2">
      {say('library.failed')}
    </div>
  );
}
