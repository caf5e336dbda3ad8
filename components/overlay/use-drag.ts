import { type KeyboardEvent, type PointerEvent, useRef } from 'react';

/** Pixels per press of an arrow key; with Shift a fine step. */
const STEP = 24;
const FINE_STEP = 4;

export interface Offset {
  x: number;
  y: number;
}

/**
 * Bindings for a handle that moves something by pointer or arrow keys.
 *
 * @param onMove distance since the last call, in px to the right and downwards
 * @param onDone the movement ended; save the place
 */
export function useDrag(onMove: (by: Offset) => void, onDone: () => void) {
  const last = useRef<Offset | undefined>(undefined);
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      last.current = { x: event.clientX, y: event.clientY };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (last.current === undefined) return;
      onMove({ x: event.clientX - last.current.x, y: event.clientY - last.current.y });
      last.current = { x: event.clientX, y: event.clientY };
    },
    onPointerUp() {
      if (last.current !== undefined) onDone();
      last.current = undefined;
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      const step = event.shiftKey ? FINE_STEP : STEP;
      const by = ARROWS[event.key];
      if (by === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      onMove({ x: by.x * step, y: by.y * step });
      onDone();
    },
  };
}

const ARROWS: Record<string, Offset> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
