import { isDrawable } from './drawable';

/** One cell of a table of marks. */
export interface HeatCell {
  /** From 0, left to right and top to bottom. */
  column: number;
  row: number;
  value: number | undefined;
  n: number;
  /** Too few to be believed: drawn hollow and grey. */
  thin: boolean;
}

export interface DrawnCell {
  /** Centre of the mark. */
  x: number;
  y: number;
  radius: number;
  thin: boolean;
  n: number;
}

export const CELL = { width: 44, height: 24 } as const;
const SMALLEST = 2.5;
const LARGEST = 9;

/**
 * Marks whose area grows with the value, so that nobody needs to tell shades apart.
 *
 * The highest value among cells that are not thin fills a mark; a thin cell above it is not allowed to be larger.
 */
export function heatGeometry(cells: readonly HeatCell[], origin: { left: number; top: number }): DrawnCell[] {
  const values = (thin: boolean) =>
    cells.flatMap((cell) => (isDrawable(cell.value) && cell.value > 0 && cell.thin === thin ? [cell.value] : []));
  const firm = values(false);
  const highest = Math.max(0, ...(firm.length > 0 ? firm : values(true)));
  return cells.flatMap(({ column, row, value, n, thin }) => {
    if (!isDrawable(value) || value < 0) return [];
    const share = highest > 0 ? Math.min(1, value / highest) : 0;
    return {
      x: origin.left + column * CELL.width + 14,
      y: origin.top + row * CELL.height + CELL.height / 2,
      radius: Math.round(Math.max(SMALLEST, Math.sqrt(share) * LARGEST) * 10) / 10,
      thin,
      n,
    };
  });
}
