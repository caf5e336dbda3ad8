import { type LineSeries, lineGeometry } from '../../lib/charts/line-geometry';
import { letterOf, skinOf } from '../../lib/charts/series-skin';
import { stepOf } from '../../lib/charts/step-decimals';
import { cutText, textWidth } from '../../lib/charts/wrap-text';
import { ChartFigure, type ChartFrame } from './chart-figure';
import { useChartWords } from './chart-words';
import { describeLines } from './describe-lines';
import { useFittingWidth } from './use-fitting-width';

export interface LineChartProps extends ChartFrame {
  /** The first one has the accent. More than one are lettered A, B, C, unless they are named plainly. */
  series: readonly LineSeries[];
  /** Writes a value as text, in table and axis. */
  print: (value: number) => string;
  /** Writes a value at the axis, whose ticks lie `step` apart; `print` unless given. */
  printTick?: (value: number, step: number) => string;
  /** Writes a moment (milliseconds since 1970) as a day. */
  day: (moment: number) => string;
  /** Name of the values, for the table. */
  valueName: string;
  fromZero?: boolean;
  /** Names without letters, where nothing else speaks of A and B. */
  plainNames?: boolean;
  width?: number;
  height?: number;
}

const LABEL = 11;

/** Values over time: a mark per measurement, a line between them, the name at the line's end. */
export function LineChart(props: LineChartProps) {
  const { series, print, printTick = print, day, height = 200, fromZero, plainNames = false, ...frame } = props;
  const say = useChartWords();
  const several = series.length > 1;
  const [place, width] = useFittingWidth(props.width ?? 640, frame.save === undefined);
  const names = series.map(({ name }, index) => {
    if (!several) return '';
    return plainNames ? name : `${letterOf(index)} ${name}`;
  });
  const room = several ? Math.min(160, width / 3, Math.max(...names.map((name) => textWidth(name, LABEL))) + 12) : 12;
  const plot = { left: 56, right: width - room, top: 8, bottom: height - 22 };
  const drawing = lineGeometry(series, plot, fromZero);
  const step = stepOf(drawing.values.map(({ value }) => value));
  const table = {
    columns: [say('chart.column.day'), ...(several ? [say('chart.column.series')] : []), frame.valueName],
    rows: series.flatMap(({ name, points }, index) =>
      points.map(({ at, value }, place) => ({
        key: `${index} ${place}`,
        cells: [day(at), ...(several ? [name] : []), value === undefined ? say('chart.unknown') : print(value)],
      })),
    ),
  };
  return (
    <div ref={place}>
      <ChartFigure
        {...frame}
        width={width}
        height={height}
        description={describeLines(say, { series, print, day })}
        table={table}
      >
        {drawing.values.map(({ value, y }) => (
          <g key={value}>
            <path d={`M${plot.left} ${y}H${plot.right}`} stroke="var(--line)" />
            <text x={plot.left - 8} y={y + 4} textAnchor="end" fill="var(--ink-soft)">
              {printTick(value, step)}
            </text>
          </g>
        ))}
        {drawing.days.map(({ moment, x }) => (
          <text key={moment} x={x} y={height - 4} textAnchor="middle" fill="var(--ink-soft)">
            {day(moment)}
          </text>
        ))}
        {drawing.lines.map(({ path, marks, end }, index) => {
          const { colour, mark, dash } = skinOf(index);
          return (
            <g key={letterOf(index)}>
              <path d={path} fill="none" stroke={colour} strokeWidth={1.5} strokeDasharray={dash} />
              {marks.map(({ x, y, hollow }) => (
                <path
                  key={`${x} ${y}`}
                  d={mark}
                  transform={`translate(${x} ${y})`}
                  fill={hollow ? 'var(--paper)' : colour}
                  stroke={colour}
                />
              ))}
              {end && several && (
                <text x={plot.right + 10} y={end.labelY + 4} fill={colour}>
                  {cutText(names[index] ?? '', LABEL, room - 12)}
                </text>
              )}
            </g>
          );
        })}
        {drawing.values.length === 0 && (
          <text x={plot.left} y={height / 2} fill="var(--ink-soft)">
            {say('chart.nothing')}
          </text>
        )}
      </ChartFigure>
    </div>
  );
}
