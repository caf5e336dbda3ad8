import { scaleUtc } from 'd3-scale';
import { roundPx } from './value-axis';

/** An axis of moments, in milliseconds since 1970. */
export interface TimeAxis {
  at(moment: number): number;
  ticks: Array<{ moment: number; at: number }>;
}

const MINUTE = 60_000;
const HALF_DAY = 43_200_000;
/** What a Date can hold. */
const LAST_MOMENT = 8.64e15;

/** Whether a moment can stand on an axis. */
export function isMoment(value: number): boolean {
  return Math.abs(value) <= LAST_MOMENT / 10;
}

/** An axis from the first to the last moment. A single moment stands in the middle of its day. */
export function timeAxis(moments: readonly number[], range: readonly [number, number], ticks: number): TimeAxis {
  const usable = moments.filter(isMoment);
  const [first, last] = usable.length === 0 ? [0, 1] : [Math.min(...usable), Math.max(...usable)];
  // Readings of one minute are one moment to an axis; it must not be stretched to years by what makes numbers equal.
  const [from, to] = last - first >= MINUTE ? [first, last] : [first - HALF_DAY, last + HALF_DAY];
  const scale = scaleUtc().domain([from, to]).range(range);
  return {
    at: (moment) => roundPx(scale(moment)),
    ticks: scale.ticks(ticks).map((tick) => ({ moment: tick.getTime(), at: roundPx(scale(tick)) })),
  };
}
