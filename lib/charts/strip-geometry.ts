import { isDrawable } from './drawable';
import { type ValueAxis, valueAxis } from './value-axis';

/** The values of one community: a dot per post. */
export interface StripRow {
  dots: ReadonlyArray<{ value: number | undefined; hollow: boolean }>;
  /** Middle, and the middle half. */
  median?: number;
  q1?: number;
  q3?: number;
}

export interface DrawnStrip {
  /** Middle of the row. */
  y: number;
  /** `beyond`: further right than the axis reaches, drawn at its end. */
  dots: Array<{ x: number; y: number; hollow: boolean; beyond: boolean }>;
  median?: number;
  /** Left and right end of the middle half. */
  half?: { from: number; to: number };
}

export interface StripDrawing {
  rows: DrawnStrip[];
  values: ValueAxis['ticks'];
  /** Lower end of the rows. */
  bottom: number;
}

export const STRIP_HEIGHT = 46;
const DOT = 6;
const MOST_STACKED = 3;

/**
 * Places dots on one axis, row below row; dots that would cover each other are stacked, up to three each way.
 *
 * Hollow dots (left out) never stretch the axis: one old success must not flatten all the others.
 */
export function stripGeometry(
  rows: readonly StripRow[],
  plot: { left: number; right: number; top: number },
): StripDrawing {
  const all = rows.flatMap(({ dots }) => dots);
  const counted = all.filter(({ hollow, value }) => !hollow && isDrawable(value));
  const axis = valueAxis(
    (counted.length > 0 ? counted : all).map(({ value }) => value),
    { range: [plot.left, plot.right], ticks: 5, fromZero: true },
  );
  const placed = (value: number | undefined) => (isDrawable(value) ? axis.at(value) : undefined);
  return {
    rows: rows.map(({ dots, median, q1, q3 }, index): DrawnStrip => {
      const y = plot.top + index * STRIP_HEIGHT + STRIP_HEIGHT / 2;
      const [middle, from, to] = [placed(median), placed(q1), placed(q3)];
      return {
        y,
        dots: stacked(dots, axis, plot.right, y),
        ...(middle !== undefined && { median: middle }),
        ...(from !== undefined && to !== undefined && { half: { from, to } }),
      };
    }),
    values: counted.length + all.length > 0 ? axis.ticks : [],
    bottom: plot.top + rows.length * STRIP_HEIGHT,
  };
}

function stacked(dots: StripRow['dots'], axis: ValueAxis, right: number, y: number): DrawnStrip['dots'] {
  const heights = new Map<number, number>();
  return dots.flatMap(({ value, hollow }) => {
    if (!isDrawable(value)) return [];
    const wish = axis.at(value);
    const x = Math.min(wish, right);
    const place = Math.round(x / DOT);
    const above = heights.get(place) ?? 0;
    heights.set(place, above + 1);
    const step = Math.min(Math.ceil(above / 2), MOST_STACKED) * (above % 2 === 0 ? 1 : -1);
    return { x, y: y + step * (DOT - 1), hollow, beyond: wish > right };
  });
}
