import type { Box } from '../../lib/page/dock';

/** Free space between the palette and what it stands beside, in px. */
const GAP = 6;
const LIST_WIDTH = 360;
const PREVIEW_WIDTH = 300;
/** With less height than this above the box, the palette looks below it. */
const ENOUGH = 300;

export interface PalettePlace {
  left: number;
  width: number;
  /** Distance of its lower edge from the window's, when it opens upward. */
  bottom?: number;
  /** Distance of its upper edge from the window's, when it opens downward. */
  top?: number;
  maxHeight: number;
  /** Whether list and preview stand side by side. */
  beside: boolean;
}

/**
 * Where the palette stands: above the comment box, or below it where there is more room; never over it. Between the
 * window's edges it keeps the box's left edge as well as it can.
 */
export function placePalette(box: Box, view: { width: number; height: number }): PalettePlace {
  const above = box.top - 2 * GAP;
  const below = view.height - box.top - box.height - 2 * GAP;
  const upward = above >= ENOUGH || above >= below;
  const available = view.width - 2 * GAP;
  const beside = available >= LIST_WIDTH + PREVIEW_WIDTH;
  const width = Math.min(available, beside ? LIST_WIDTH + PREVIEW_WIDTH : LIST_WIDTH);
  const left = Math.max(GAP, Math.min(box.left, view.width - width - GAP));
  const maxHeight = Math.max(0, Math.min(upward ? above : below, 460));
  return {
    left,
    width,
    beside,
    maxHeight,
    ...(upward ? { bottom: view.height - box.top + GAP } : { top: box.top + box.height + GAP }),
  };
}
