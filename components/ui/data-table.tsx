import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useId, useRef, useState } from 'react';
import { TableHead } from './data-table-head';
import type { DataTableProps } from './data-table-types';
import { RowCheckbox } from './row-checkbox';

/** px */
const ROW_HEIGHT = 38;
const PAGE = 12;
const CHECK_WIDTH = 36;

/**
 * A table of any length that draws only the rows on screen. It is one stop of the Tab key: arrows, Home, End, Page keys
 * move, with Shift they select, Space selects, Ctrl+A selects all, Enter opens, Escape selects nothing.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, count, selection } = props;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  /** The last key extended the selection, so the next one goes on from the same beginning. */
  const extending = useRef(false);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    initialRect: { width: 1000, height: 700 },
  });
  const at = Math.min(active, Math.max(0, count - 1));
  const moveTo = (index: number, extend: boolean) => {
    const next = Math.max(0, Math.min(count - 1, index));
    if (extend && selection !== undefined) {
      if (!extending.current) selection.select(at, 'only');
      selection.select(next, 'range');
    }
    extending.current = extend;
    setActive(next);
    virtual.scrollToIndex(next);
  };
  const onKey = (event: KeyboardEvent<HTMLTableElement>) => {
    if (event.target !== event.currentTarget || count === 0) return;
    const target = destination(event.key, at, count);
    if (target !== undefined) moveTo(target, event.shiftKey);
    else if (event.key === 'Enter') props.onOpen(at);
    else if (event.key === ' ') selection?.select(at, event.shiftKey ? 'range' : 'toggle');
    else if (event.key === 'Escape' && selection?.any) selection.clear();
    else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) selection?.all();
    else return;
    event.preventDefault();
  };
  const onClick = (index: number) => (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('a, button, input')) return;
    setActive(index);
    extending.current = false;
    if (selection && event.shiftKey) selection.select(index, 'range');
    else if (selection && (event.ctrlKey || event.metaKey)) selection.select(index, 'toggle');
    else props.onOpen(index);
  };
  const items = virtual.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  const width = columns.reduce((sum, column) => sum + column.width, selection ? CHECK_WIDTH : 0);
  return (
    <div ref={scroller} className="relative min-h-0 min-w-0 flex-1 overflow-auto overscroll-contain">
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table with a moving row is called a grid.
        role="grid"
        aria-label={props.label}
        aria-rowcount={count + 1}
        aria-multiselectable={selection !== undefined}
        aria-activedescendant={count > 0 ? `${id}-${at}` : undefined}
        tabIndex={0}
        className="group/table w-full table-fixed outline-none"
        style={{ minWidth: width }}
        onKeyDown={onKey}
        data-testid={props.testId}
        data-count={count}
      >
        <colgroup>
          {selection && <col style={{ width: CHECK_WIDTH }} />}
          {columns.map((column, index) => (
            <col key={column.id} style={index === 0 ? undefined : { width: column.width }} />
          ))}
        </colgroup>
        <TableHead columns={columns} sort={props.sort} onSort={props.onSort} selection={selection} />
        <tbody>
          <Spacer height={above} />
          {items.map(({ index }) => {
            const row = props.rowAt(index);
            const chosen = selection?.has(index) === true;
            return (
              <tr
                key={index}
                id={`${id}-${index}`}
                aria-rowindex={index + 2}
                aria-selected={selection && chosen}
                aria-busy={row === undefined || undefined}
                data-active={index === at || undefined}
                data-opened={index === props.opened || undefined}
                {...(row !== undefined && props.attributes?.(row))}
                style={{ height: ROW_HEIGHT }}
                className="cursor-default border-b border-line -outline-offset-2 hover:bg-raised aria-selected:bg-raised data-opened:bg-raised group-focus-visible/table:data-active:outline-2 group-focus-visible/table:data-active:outline-accent"
                onClick={onClick(index)}
              >
                {selection && <RowCheckbox index={index} chosen={chosen} selection={selection} />}
                {columns.map((column) => (
                  <td
                    key={column.id}
                    className={`overflow-hidden px-2 text-ellipsis whitespace-nowrap ${column.numeric ? 'text-right' : ''}`}
                  >
                    {row === undefined ? <Waiting /> : column.cell(row)}
                  </td>
                ))}
              </tr>
            );
          })}
          <Spacer height={below} />
        </tbody>
      </table>
    </div>
  );
}

/** Where a key leads from a row, or undefined for keys that do not move. */
function destination(key: string, at: number, count: number): number | undefined {
  const places: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + PAGE,
    PageUp: at - PAGE,
    Home: 0,
    End: count - 1,
  };
  return Object.hasOwn(places, key) ? places[key] : undefined;
}

/** Holds the place of rows that are not drawn. */
function Spacer({ height }: { height: number }) {
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row takes no focus.
  return height > 0 ? <tr aria-hidden="true" style={{ height }} /> : null;
}

function Waiting() {
  return <span className="block h-2 w-2/3 rounded-pill bg-line" />;
}
