import { scaleLinear } from 'd3-scale';
import { extentOf } from './drawable';

/** A straight axis with round ends. */
export interface ValueAxis {
  /** Place of a value in px. */
  at(value: number): number;
  /** Round values to write at the axis, with their places. */
  ticks: Array<{ value: number; at: number }>;
}

export interface AxisWish {
  /** Px of the lowest and of the highest value; the first may be the larger one, as on every upright axis. */
  range: readonly [number, number];
  /** About this many ticks. */
  ticks: number;
  fromZero: boolean;
}

/** An axis that holds all drawable values, with round numbers at its ends. */
export function valueAxis(values: ReadonlyArray<number | undefined>, wish: AxisWish): ValueAxis {
  const scale = scaleLinear().domain(extentOf(values, wish.fromZero)).range(wish.range).nice(wish.ticks);
  return {
    at: (value) => roundPx(scale(value)),
    ticks: scale.ticks(wish.ticks).map((value) => ({ value, at: roundPx(scale(value)) })),
  };
}

/** A tenth of a px is finer than any screen shows; more digits only make files longer. */
export function roundPx(px: number): number {
  return Math.round(px * 10) / 10;
}
