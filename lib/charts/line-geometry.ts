import { line } from 'd3-shape';
import { isDrawable } from './drawable';
import { spreadLabels } from './spread-labels';
import { isMoment, timeAxis } from './time-axis';
import { valueAxis } from './value-axis';

/** One measurement; `value` is undefined where nothing was known, which leaves a gap. */
export interface LinePoint {
  /** Milliseconds since 1970. */
  at: number;
  value: number | undefined;
  /** Drawn hollow: seen, but not counted. */
  hollow?: boolean;
}

export interface LineSeries {
  name: string;
  points: readonly LinePoint[];
}

/** The rectangle inside which the lines lie, in px. */
export interface Plot {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface DrawnLine {
  /** SVG path; empty when there is nothing to connect. */
  path: string;
  marks: Array<{ x: number; y: number; hollow: boolean }>;
  /** Where the series ends, and where its name fits beside the others; missing without a point. */
  end?: { x: number; y: number; labelY: number };
}

export interface LineDrawing {
  lines: DrawnLine[];
  days: Array<{ moment: number; x: number }>;
  values: Array<{ value: number; y: number }>;
}

const LABEL_GAP = 14;

/** Places lines over time on one axis of values. Points that cannot be drawn leave gaps. */
export function lineGeometry(series: readonly LineSeries[], plot: Plot, fromZero = false): LineDrawing {
  const points = series.map((one) => one.points.filter(({ at }) => isMoment(at)).toSorted((a, b) => a.at - b.at));
  const drawn = points.flat().filter(({ value }) => isDrawable(value));
  const x = timeAxis(
    drawn.map(({ at }) => at),
    [plot.left, plot.right],
    Math.max(2, Math.round((plot.right - plot.left) / 110)),
  );
  const y = valueAxis(
    drawn.map(({ value }) => value),
    { range: [plot.bottom, plot.top], ticks: 4, fromZero },
  );
  const draw = line<LinePoint>()
    .defined(({ value }) => isDrawable(value))
    .x(({ at }) => x.at(at))
    .y(({ value }) => y.at(value ?? 0))
    .digits(1);
  const lines = points.map((own): DrawnLine => {
    const known = own.flatMap(({ at, value, hollow }) =>
      isDrawable(value) ? [{ x: x.at(at), y: y.at(value), hollow: hollow === true }] : [],
    );
    const last = known.at(-1);
    return {
      path: known.length > 1 ? (draw(own) ?? '') : '',
      marks: known,
      ...(last && { end: { x: last.x, y: last.y, labelY: last.y } }),
    };
  });
  const ended = lines.flatMap(({ end }) => (end ? [end] : []));
  const places = spreadLabels(
    ended.map(({ y }) => y),
    LABEL_GAP,
    [plot.top, plot.bottom],
  );
  ended.forEach((end, index) => {
    end.labelY = places[index] ?? end.y;
  });
  return {
    lines,
    days: drawn.length === 0 ? [] : x.ticks.map(({ moment, at }) => ({ moment, x: at })),
    values: drawn.length === 0 ? [] : y.ticks.map(({ value, at }) => ({ value, y: at })),
  };
}
