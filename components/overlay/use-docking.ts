import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type Box, clampPlace, MARGIN, overlaps, type Place } from '../../lib/page/dock';
import type { PanelPlace } from '../../lib/settings/settings';
import type { OverlayServices } from './overlay-services';

export const PANEL_WIDTH = 320;

/** Where the panel stands: remembered by the user's choice, else below the site's bar at the right edge. */
export function useDocking(services: OverlayServices, remembered: PanelPlace | undefined) {
  const [place, setPlace] = useState<Place | undefined>(remembered);
  const [edges, setEdges] = useState(() => services.page.freeEdges());
  const size = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const measure = () => setEdges(services.page.freeEdges());
    const timer = setTimeout(measure, 1_000);
    window.addEventListener('resize', measure);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('resize', measure);
    };
  }, [services]);

  const view = { width: window.innerWidth, height: window.innerHeight };
  const box = { width: PANEL_WIDTH, height: Math.min(200, view.height) };
  const stands = clampPlace(place ?? { right: MARGIN, top: edges.top }, box, view);
  // A key moves and saves in one go, before the next drawing: the place must be known without it.
  const latest = useRef(stands);
  latest.current = stands;
  const move = (by: { x: number; y: number }) => {
    const { right, top } = latest.current;
    latest.current = clampPlace({ right: right - by.x, top: top + by.y }, box, view);
    setPlace(latest.current);
  };
  return {
    ref: size,
    place: stands,
    latest: () => latest.current,
    maxHeight: Math.max(160, view.height - stands.top - edges.bottom),
    move,
    reset: () => setPlace(undefined),
  };
}

/** True while the user writes in a box that the panel would cover, also when the panel grows towards it. */
export function useCoversComposer(services: OverlayServices, element: React.RefObject<HTMLElement | null>): boolean {
  const [covers, setCovers] = useState(false);
  const rest = useRef<DOMRect>(undefined);
  // Before the next drawing, so that the size of the pill is never taken for the panel's.
  useLayoutEffect(() => {
    let composer: Box | undefined;
    const look = () => {
      if (!covers) rest.current = placeOf(element);
      setCovers(composer !== undefined && rest.current !== undefined && overlaps(composer, rest.current));
    };
    const unwatch = services.page.watchComposer((box) => {
      composer = box;
      look();
    });
    // Blocks that draw themselves make it grow without a word to React.
    const growth = new ResizeObserver(look);
    if (element.current) growth.observe(element.current);
    return () => {
      unwatch();
      growth.disconnect();
    };
  }, [services, covers, element]);
  return covers;
}

function placeOf({ current }: React.RefObject<HTMLElement | null>): DOMRect | undefined {
  return current?.getBoundingClientRect();
}
