import { isDrawable } from './drawable';
import { valueAxis } from './value-axis';

/** Bars that belong together, for example one text length in several communities. */
export interface BarGroup {
  name: string;
  bars: ReadonlyArray<{ value: number | undefined; hollow?: boolean }>;
}

export interface DrawnGroup {
  /** Baseline of the group's name. */
  nameY: number;
  /** `width` is missing where there is nothing to draw; a figure of zero has the width 0. */
  bars: Array<{ x: number; y: number; width?: number; hollow: boolean }>;
}

export interface BarDrawing {
  groups: DrawnGroup[];
  height: number;
}

export const BAR_HEIGHT = 12;
const BAR_STEP = 18;
const NAME_HEIGHT = 18;
const GROUP_GAP = 8;

/** Places horizontal bars from zero on, group below group. Negative values have no place on this chart. */
export function barGeometry(
  groups: readonly BarGroup[],
  plot: { left: number; right: number; top: number },
): BarDrawing {
  const values = groups.flatMap(({ bars }) => bars.map(({ value }) => value));
  const axis = valueAxis(values, { range: [plot.left, plot.right], ticks: 4, fromZero: true });
  let top = plot.top;
  const drawn = groups.map(({ name, bars }): DrawnGroup => {
    const nameY = top + 12;
    if (name !== '') top += NAME_HEIGHT;
    const placed = bars.map(({ value, hollow }, index) => ({
      x: plot.left,
      y: top + index * BAR_STEP,
      ...(isDrawable(value) && value >= 0 && { width: Math.max(0, axis.at(value) - plot.left) }),
      hollow: hollow === true,
    }));
    top += bars.length * BAR_STEP + GROUP_GAP;
    return { nameY, bars: placed };
  });
  return { groups: drawn, height: top };
}
