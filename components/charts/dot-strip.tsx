import { letterOf, skinOf } from '../../lib/charts/series-skin';
import { stepOf } from '../../lib/charts/step-decimals';
import { type StripRow, stripGeometry } from '../../lib/charts/strip-geometry';
import { cutText } from '../../lib/charts/wrap-text';
import { ChartFigure, type ChartFrame } from './chart-figure';
import { useChartWords } from './chart-words';

/** One row of dots with its words. */
export interface NamedStrip extends StripRow {
  name: string;
  /** Place of the series, which decides letter and skin: a chart may leave some out. */
  index: number;
  /** The day and what else names each dot, in the order of the dots. */
  dotNames: readonly string[];
}

export interface DotStripProps extends ChartFrame {
  rows: readonly NamedStrip[];
  print: (value: number) => string;
  /** Writes a value at the axis, whose ticks lie `step` apart; `print` unless given. */
  printTick?: (value: number, step: number) => string;
  valueName: string;
  width?: number;
}

const LABEL = 11;
const NAMES = 130;

/** A dot per post on one axis, with the median as a line and the middle half as a band; hollow dots are left out. */
export function DotStrip(props: DotStripProps) {
  const { rows, print, printTick = print, valueName, width = 640, ...frame } = props;
  const say = useChartWords();
  const several = rows.length > 1 || rows.some(({ index }) => index > 0);
  const left = several ? NAMES : 8;
  const drawing = stripGeometry(rows, { left, right: width - 16, top: 0 });
  const step = stepOf(drawing.values.map(({ value }) => value));
  const text = (value: number | undefined) => (value === undefined ? say('chart.unknown') : print(value));
  const table = {
    columns: [
      say('chart.column.post'),
      ...(several ? [say('chart.column.series')] : []),
      valueName,
      say('chart.column.counted'),
    ],
    rows: rows.flatMap(({ name, dots, dotNames }, place) =>
      dots.map(({ value, hollow }, index) => ({
        key: `${place} ${index}`,
        cells: [
          dotNames[index] ?? '',
          ...(several ? [name] : []),
          text(value),
          say(hollow ? 'chart.leftOut' : 'chart.counted'),
        ],
      })),
    ),
  };
  const description = rows.map(({ name, dots, median, q1, q3 }) =>
    say('chart.describe.strip', {
      name,
      count: dots.filter(({ hollow }) => !hollow).length,
      median: text(median),
      q1: text(q1),
      q3: text(q3),
    }),
  );
  return (
    <ChartFigure
      {...frame}
      width={width}
      height={drawing.bottom + 20}
      description={description.join(' ')}
      table={table}
    >
      {drawing.values.map(({ value, at }) => (
        <g key={value}>
          <path d={`M${at} 0V${drawing.bottom}`} stroke="var(--line)" />
          <text x={at} y={drawing.bottom + 14} textAnchor="middle" fill="var(--ink-soft)">
            {printTick(value, step)}
          </text>
        </g>
      ))}
      {drawing.rows.map(({ y, dots, median, half }, place) => {
        const row = rows[place];
        const index = row?.index ?? place;
        const { colour } = skinOf(index);
        return (
          <g key={letterOf(index)}>
            {several && (
              <text x={0} y={y + 4} fill="var(--ink)">
                {cutText(`${letterOf(index)} ${row?.name ?? ''}`, LABEL, NAMES - 12)}
              </text>
            )}
            {half && (
              <rect
                x={half.from}
                y={y - 18}
                width={Math.max(1, half.to - half.from)}
                height={36}
                fill="var(--raised)"
                stroke="var(--line)"
              />
            )}
            {dots.map(({ x, y: at, hollow, beyond }, dot) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: equal dots have nothing else to tell them apart.
              <Dot key={`${x} ${at} ${dot}`} x={x} y={at} hollow={hollow} beyond={beyond} colour={colour} />
            ))}
            {median !== undefined && <path d={`M${median} ${y - 20}V${y + 20}`} stroke="var(--ink)" strokeWidth={2} />}
          </g>
        );
      })}
    </ChartFigure>
  );
}

function Dot(props: { x: number; y: number; hollow: boolean; beyond: boolean; colour: string }) {
  const { x, y, hollow, beyond } = props;
  const colour = hollow ? 'var(--ink-soft)' : props.colour;
  if (beyond) return <path d={`M${x} ${y - 4}l6 4l-6 4z`} fill="var(--paper)" stroke={colour} />;
  return (
    <circle
      cx={x}
      cy={y}
      r={3}
      fill={hollow ? 'var(--paper)' : colour}
      fillOpacity={hollow ? 1 : 0.75}
      stroke={colour}
    />
  );
}
