import { SORTS, type Sort } from '../../lib/search/result-types';
import { IconButton } from '../ui/icon-button';
import { useLibraryWords } from './library-context';
import type { Order } from './library-services';

/** What the list is sorted by, and which way; also for sorts whose column is not shown. */
export function SortChoice({ order, onOrder }: { order: Order; onOrder: (order: Order) => void }) {
  const say = useLibraryWords();
  const ascending = order.direction === 'ascending';
  return (
    <div className="flex items-center">
      <label className="flex items-center gap-1">
        <span className="text-ink-soft">{say('sort.title')}</span>
        <select
          className="max-w-[150px] rounded-[8px] border border-line bg-paper px-2 py-1"
          value={order.sort}
          onChange={(event) => onOrder({ ...order, sort: event.target.value as Sort })}
        >
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {say(`column.${sort}`)}
            </option>
          ))}
        </select>
      </label>
      <IconButton
        icon={ascending ? 'up' : 'down'}
        label={say(ascending ? 'sort.ascending' : 'sort.descending')}
        onClick={() => onOrder({ ...order, direction: ascending ? 'descending' : 'ascending' })}
      />
    </div>
  );
}
