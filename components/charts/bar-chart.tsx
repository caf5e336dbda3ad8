import { BAR_HEIGHT, barGeometry } from '../../lib/charts/bar-geometry';
import { letterOf, skinOf } from '../../lib/charts/series-skin';
import { cutText } from '../../lib/charts/wrap-text';
import { ChartFigure, type ChartFrame } from './chart-figure';
import { useChartWords } from './chart-words';

/** One bar with its words. */
export interface Bar {
  /** Name of the series it belongs to; with several per group their letters stand at the bars. */
  series: string;
  /** Place of the series, which decides letter and skin. */
  index: number;
  value: number | undefined;
  /** Sample or reason, beside the value: "n = 4". */
  note: string;
  /** Drawn as an outline: a thin sample. */
  hollow?: boolean;
}

export interface BarChartProps extends ChartFrame {
  groups: ReadonlyArray<{ name: string; bars: readonly Bar[] }>;
  print: (value: number) => string;
  /** Names of the columns of the table: groups, values. */
  groupName: string;
  valueName: string;
  width?: number;
}

const LABEL = 11;

/** Horizontal bars from zero, value and sample written at the end of each. */
export function BarChart({ groups, print, groupName, valueName, width = 480, ...frame }: BarChartProps) {
  const say = useChartWords();
  const lettered = groups.some(({ bars }) => bars.some(({ index }) => index > 0));
  const left = lettered ? 22 : 0;
  const drawing = barGeometry(groups, { left, right: width - 150, top: 0 });
  const text = (value: number | undefined) => (value === undefined ? say('chart.unknown') : print(value));
  const table = {
    columns: [groupName, ...(lettered ? [say('chart.column.series')] : []), valueName, say('chart.column.sample')],
    rows: groups.flatMap(({ name, bars }) =>
      bars.map(({ series, index, value, note }) => ({
        key: `${name} ${index}`,
        cells: [name, ...(lettered ? [series] : []), text(value), note],
      })),
    ),
  };
  const description = table.rows.map(({ cells }) => cells.filter((cell) => cell !== '').join(', ')).join('; ');
  return (
    <ChartFigure {...frame} width={width} height={drawing.height} description={description} table={table}>
      {drawing.groups.map(({ nameY, bars }, place) => {
        const group = groups[place];
        return (
          <g key={group?.name}>
            <text x={0} y={nameY} fill="var(--ink)">
              {cutText(group?.name ?? '', LABEL, width)}
            </text>
            {bars.map(({ x, y, width: length, hollow }, index) => {
              const bar = group?.bars[index];
              const { colour } = skinOf(bar?.index ?? 0);
              const ink = hollow ? 'var(--ink-soft)' : colour;
              return (
                <g key={bar?.index}>
                  {lettered && (
                    <text x={0} y={y + 10} fill="var(--ink-soft)">
                      {letterOf(bar?.index ?? 0)}
                    </text>
                  )}
                  {length !== undefined && (
                    <rect
                      x={x}
                      y={y}
                      width={Math.max(1, length)}
                      height={BAR_HEIGHT}
                      rx={2}
                      fill={hollow ? 'var(--paper)' : ink}
                      stroke={ink}
                    />
                  )}
                  <text x={x + (length ?? 0) + 6} y={y + 10} fill={hollow ? 'var(--ink-soft)' : 'var(--ink)'}>
                    {[length === undefined ? '—' : text(bar?.value), bar?.note].filter(Boolean).join(' · ')}
                  </text>
                </g>
              );
            })}
          </g>
        );
      })}
    </ChartFigure>
  );
}
