/** A rectangle in px from the window's left upper corner. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Place {
  /** Distance from the right edge. */
  right: number;
  /** Distance from the upper edge. */
  top: number;
}

/** Free space left around the panel. */
export const MARGIN = 12;

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}

/** Keeps a place inside the window, whatever was remembered from a larger one. */
export function clampPlace(
  place: Place,
  size: { width: number; height: number },
  view: { width: number; height: number },
): Place {
  const most = (available: number, own: number) => Math.max(MARGIN, available - own - MARGIN);
  return {
    right: Math.max(MARGIN, Math.min(place.right, most(view.width, size.width))),
    top: Math.max(MARGIN, Math.min(place.top, most(view.height, size.height))),
  };
}

/** Place and height that leave free the site's bars at the upper and lower edge. */
export function dockBetween(
  bars: readonly Box[],
  view: { width: number; height: number },
): { top: number; bottom: number } {
  let top = MARGIN;
  let bottom = MARGIN;
  for (const bar of bars) {
    const inRightHalf = bar.left + bar.width > view.width / 2;
    if (!inRightHalf || bar.height === 0 || bar.height > view.height / 2) continue;
    if (bar.top < view.height / 3) top = Math.max(top, bar.top + bar.height + MARGIN);
    else if (bar.top + bar.height > (view.height * 2) / 3) bottom = Math.max(bottom, view.height - bar.top + MARGIN);
  }
  return { top, bottom };
}

/** Boxes of the elements that a network asks to keep free, as far as they stand still at an edge of the window. */
export function edgeBars(document: Document, selectors: readonly string[]): Box[] {
  return selectors
    .flatMap((selector) => [...document.querySelectorAll(selector)])
    .map((element) => element.getBoundingClientRect())
    .map(({ left, top, width, height }) => ({ left, top, width, height }));
}
