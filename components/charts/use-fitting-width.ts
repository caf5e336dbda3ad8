import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Narrower than this a chart with an axis says nothing any more. */
const LEAST = 240;

/**
 * The width that a drawing may have: the given one, or less where its place is narrower. A drawing that is only scaled
 * down has letters of four pixels in a narrow window.
 *
 * @param fits false for a drawing that is saved as a file and must be the same in every window
 */
export function useFittingWidth(most: number, fits: boolean): [RefObject<HTMLDivElement | null>, number] {
  const place = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(most);
  useLayoutEffect(() => {
    const element = place.current;
    if (!fits || element === null) return;
    const look = () => element.clientWidth > 0 && setRoom(element.clientWidth);
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [fits]);
  return [place, fits ? Math.max(LEAST, Math.min(most, Math.floor(room))) : most];
}
