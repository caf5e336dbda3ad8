import type { DataTableProps } from './data-table-types';

/** Names of the columns; those that can be sorted by are buttons. */
export function TableHead<Row>({
  columns,
  sort,
  onSort,
  selection,
}: {
  columns: DataTableProps<Row>['columns'];
  sort: DataTableProps<Row>['sort'];
  onSort: DataTableProps<Row>['onSort'];
  selection: DataTableProps<Row>['selection'];
}) {
  return (
    <thead className="sticky top-0 z-[1] bg-paper shadow-[inset_0_-1px_0_var(--line)]">
      <tr aria-rowindex={1} className="h-[32px]">
        {selection && (
          <th scope="col" className="text-center">
            <input
              type="checkbox"
              aria-label={selection.words.all}
              title={selection.words.all}
              className="size-4 align-middle accent-accent"
              checked={selection.allChosen}
              onChange={() => (selection.allChosen ? selection.clear() : selection.all())}
            />
          </th>
        )}
        {columns.map((column) => {
          const sorted = sort?.by === column.id;
          const direction = sort?.descending ? 'descending' : 'ascending';
          return (
            <th
              key={column.id}
              scope="col"
              aria-sort={sorted ? direction : undefined}
              className={`overflow-hidden px-2 text-ellipsis whitespace-nowrap text-label text-ink-soft ${column.numeric ? 'text-right' : 'text-left'}`}
            >
              {column.sortable && onSort ? (
                <button
                  type="button"
                  className={`max-w-full truncate hover:text-ink ${sorted ? 'font-semibold text-ink' : ''}`}
                  title={column.title}
                  onClick={() => onSort(column.id)}
                >
                  {column.title}
                  {sorted && (sort.descending ? ' ↓' : ' ↑')}
                </button>
              ) : (
                column.title
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
