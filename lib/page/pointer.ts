/** A point in px from the window's left upper corner. */
export interface Point {
  x: number;
  y: number;
}

/** Remembers where the pointer is; undefined until it moved. */
export function followPointer(signal: AbortSignal): () => Point | undefined {
  let point: Point | undefined;
  const note = ({ clientX, clientY }: PointerEvent) => {
    point = { x: clientX, y: clientY };
  };
  window.addEventListener('pointermove', note, { signal, passive: true, capture: true });
  window.addEventListener('pointerdown', note, { signal, passive: true, capture: true });
  return () => point;
}
