import type { SavedSearch } from '../../lib/model';
import { Button } from '../ui/button';
import { ColumnChoice } from './column-choice';
import { useLibraryWords } from './library-context';
import type { ListChoice, Order } from './library-services';
import { SavedSearches } from './saved-searches';
import { SortChoice } from './sort-choice';

/** How the list looks: order, columns, table or board, filters, kept searches. */
export function ListTools({
  order,
  onOrder,
  choice,
  onChoose,
  searches,
  query,
  onQuery,
}: {
  order: Order;
  onOrder: (order: Order) => void;
  choice: ListChoice;
  onChoose: (part: Partial<ListChoice>) => void;
  searches: readonly SavedSearch[];
  query: string;
  onQuery: (query: string) => void;
}) {
  const say = useLibraryWords();
  const board = choice.shape === 'board';
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button
        icon="filter"
        aria-pressed={choice.filters === true}
        onClick={() => onChoose({ filters: choice.filters === undefined ? false : !choice.filters })}
      >
        {say('filter.title')}
      </Button>
      <SavedSearches searches={searches} query={query} onQuery={onQuery} />
      <SortChoice order={order} onOrder={onOrder} />
      {!board && <ColumnChoice chosen={choice.columns} onChoose={(columns) => onChoose({ columns })} />}
      <Button icon={board ? 'table' : 'board'} onClick={() => onChoose({ shape: board ? 'table' : 'board' })}>
        {say(board ? 'library.asTable' : 'library.asBoard')}
      </Button>
    </div>
  );
}
