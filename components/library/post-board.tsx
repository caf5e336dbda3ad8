import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { BoardCard } from './board-card';
import { useLibraryWords } from './library-context';
import type { FoundList } from './use-found';
import type { Selection } from './use-selection';

const CARD = { width: 210, height: 284, gap: 12 };

/** Found posts as a board of pictures; only the rows of cards on screen are drawn. */
export function PostBoard({
  found,
  selection,
  onOpen,
}: {
  found: FoundList;
  selection: Selection;
  onOpen: (index: number) => void;
}) {
  const say = useLibraryWords();
  const scroller = useRef<HTMLDivElement>(null);
  const columns = useColumns(scroller);
  const count = found.total ?? 0;
  const virtual = useVirtualizer({
    count: Math.ceil(count / columns),
    getScrollElement: () => scroller.current,
    estimateSize: () => CARD.height + CARD.gap,
    overscan: 2,
    initialRect: { width: 1000, height: 700 },
  });
  return (
    <div
      ref={scroller}
      className="relative min-h-0 min-w-0 flex-1 overflow-auto overscroll-contain pt-1"
      data-testid="library-board"
    >
      <ul aria-label={say('library.board')} className="relative" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().flatMap(({ index: line, start }) =>
          Array.from({ length: Math.min(columns, count - line * columns) }, (_, place) => {
            const index = line * columns + place;
            return (
              <li
                key={index}
                className="absolute"
                style={{
                  top: start,
                  left: `${(100 * place) / columns}%`,
                  width: `calc(${100 / columns}% - ${CARD.gap}px)`,
                  height: CARD.height,
                }}
              >
                <BoardCard
                  row={found.rowAt(index)}
                  chosen={selection.has(index)}
                  onChoose={(how) => selection.select(index, how)}
                  onOpen={() => onOpen(index)}
                />
              </li>
            );
          }),
        )}
      </ul>
    </div>
  );
}

/** How many cards fit beside each other. */
function useColumns(scroller: { readonly current: HTMLElement | null }): number {
  const [columns, setColumns] = useState(4);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const watch = new ResizeObserver(() => setColumns(Math.max(1, Math.floor(element.clientWidth / CARD.width))));
    watch.observe(element);
    return () => watch.disconnect();
  }, [scroller]);
  return columns;
}
