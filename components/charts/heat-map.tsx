import { CELL, type HeatCell, heatGeometry } from '../../lib/charts/heat-geometry';
import { ChartFigure, type ChartFrame } from './chart-figure';
import { useChartWords } from './chart-words';

export interface HeatMapProps extends ChartFrame {
  columns: readonly string[];
  rows: readonly string[];
  cells: readonly HeatCell[];
  print: (value: number) => string;
  /** Names of the columns of the table: row, column, value. */
  names: readonly [string, string, string];
}

const LEFT = 40;
const TOP = 18;

/** A table of marks: the larger the mark, the higher the value; the number beside it is its sample. */
export function HeatMap({ columns, rows, cells, print, names, ...frame }: HeatMapProps) {
  const say = useChartWords();
  const marks = heatGeometry(cells, { left: LEFT, top: TOP });
  const known = cells.filter(({ value }) => value !== undefined);
  const table = {
    columns: [...names.slice(0, 2), names[2], say('chart.column.posts')],
    rows: known.map(({ column, row, value, n }) => ({
      key: `${row} ${column}`,
      cells: [rows[row] ?? '', columns[column] ?? '', value === undefined ? '' : print(value), String(n)],
    })),
  };
  const description = table.rows.map(({ cells: [row, column, value, n] }) => `${row} ${column}: ${value}, n = ${n}`);
  return (
    <ChartFigure
      {...frame}
      width={LEFT + columns.length * CELL.width}
      height={TOP + rows.length * CELL.height}
      description={description.join('; ') || say('chart.nothing')}
      table={table}
    >
      {columns.map((name, index) => (
        <text key={name} x={LEFT + index * CELL.width + 14} y={10} textAnchor="middle" fill="var(--ink-soft)">
          {name}
        </text>
      ))}
      {rows.map((name, index) => (
        <text key={name} x={0} y={TOP + index * CELL.height + 16} fill="var(--ink-soft)">
          {name}
        </text>
      ))}
      {marks.map(({ x, y, radius, thin, n }) => (
        <g key={`${x} ${y}`}>
          <circle
            cx={x}
            cy={y}
            r={radius}
            fill={thin ? 'var(--paper)' : 'var(--accent)'}
            stroke={thin ? 'var(--ink-soft)' : 'var(--accent)'}
          />
          <text x={x + 12} y={y + 4} fontSize={10} fill="var(--ink-soft)">
            {n}
          </text>
        </g>
      ))}
      {marks.length === 0 && (
        <text x={LEFT} y={TOP + 40} fill="var(--ink-soft)">
          {say('chart.nothing')}
        </text>
      )}
    </ChartFigure>
  );
}
