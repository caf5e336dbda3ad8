import { type DragEvent, useMemo, useRef } from 'react';
import type { Occurrence } from '../../lib/plan/occurrences';

/** Browsers drag nothing that carries no data; what is dragged is remembered here, not read from there. */
const KIND = 'application/x-lorgnette-entry';

/**
 * Dragging entries onto places, with the browser's own drag and drop. The place under the pointer has `data-over`.
 * Whoever cannot drag has the menu of the entry and the keys.
 */
export function useDrag(onDrop: (occurrence: Occurrence, place: string) => void) {
  const held = useRef<Occurrence>(undefined);
  const newest = useRef(onDrop);
  newest.current = onDrop;
  return useMemo(() => {
    const leave = ({ currentTarget }: DragEvent<HTMLElement>) => delete currentTarget.dataset.over;
    return {
      source: (occurrence: Occurrence) => ({
        draggable: true,
        onDragStart: ({ dataTransfer }: DragEvent) => {
          held.current = occurrence;
          dataTransfer.effectAllowed = 'move';
          dataTransfer.setData(KIND, occurrence.key);
        },
        onDragEnd: () => {
          held.current = undefined;
        },
      }),
      target: (place: string) => ({
        onDragOver: (event: DragEvent<HTMLElement>) => {
          if (held.current === undefined) return;
          event.preventDefault();
          event.currentTarget.dataset.over = '';
        },
        onDragLeave: leave,
        onDrop: (event: DragEvent<HTMLElement>) => {
          leave(event);
          if (held.current === undefined) return;
          event.preventDefault();
          newest.current(held.current, place);
          held.current = undefined;
        },
      }),
    };
  }, []);
}

export type Drag = ReturnType<typeof useDrag>;
