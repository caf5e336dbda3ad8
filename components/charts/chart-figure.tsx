import { type ReactNode, useId, useRef } from 'react';
import { type ChartTheme, selfContained } from '../../lib/charts/palette';
import { cutText, wrapText } from '../../lib/charts/wrap-text';
import type { DrawingFile } from '../../lib/page/drawing-file';
import { Disclosure } from '../ui/disclosure';
import { ChartTable, type TableOfChart } from './chart-table';
import { useChartWords } from './chart-words';

/** What every chart is given besides its data. */
export interface ChartFrame {
  title: string;
  /** What stands behind it: number of posts, dates. Written under the title, also in the files. */
  sample: string;
  /** Where it comes from and when, small at the lower end; belongs to pictures that travel alone. */
  source?: string;
  theme: ChartTheme;
  /** Saves the drawing; without it no buttons are offered. */
  save?: (file: DrawingFile) => void;
}

export interface ChartFigureProps extends ChartFrame {
  width: number;
  /** Height of the drawing itself, without title and source. */
  height: number;
  /** The drawing in words, for people who do not see it. */
  description: string;
  table: TableOfChart;
  /** The drawing; its own upper left corner is 0, 0. */
  children: ReactNode;
}

const TITLE = 15;
const LABEL = 11;
const LINE = 15;
export const CHART_FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

/** A chart with its title and sample in the picture, the same in words, a table behind it, and its files. */
export function ChartFigure(props: ChartFigureProps) {
  const { title, sample, source = '', width, theme, save } = props;
  const say = useChartWords();
  const id = useId();
  const svg = useRef<SVGSVGElement>(null);
  const samples = wrapText(sample, LABEL, width);
  const sources = wrapText(source, LABEL, width);
  const top = TITLE + 9 + samples.length * LINE + 4;
  const height = top + props.height + (sources.length === 0 ? 0 : sources.length * LINE + 6);

  const keep = (as: DrawingFile['as']) => {
    if (svg.current === null || save === undefined) return;
    const text = selfContained(new XMLSerializer().serializeToString(svg.current), theme);
    save({ svg: text, width, height, name: title, as });
  };
  return (
    <figure className="flex max-w-full flex-col gap-1 break-inside-avoid" data-testid="chart">
      <svg
        ref={svg}
        xmlns="http://www.w3.org/2000/svg"
        role="img"
        aria-labelledby={`${id}t`}
        aria-describedby={`${id}d`}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        fontFamily={CHART_FONT}
        fontSize={LABEL}
        style={{ maxWidth: '100%', height: 'auto' }}
      >
        <title id={`${id}t`}>{title}</title>
        <desc id={`${id}d`}>{`${sample}. ${props.description}`}</desc>
        <rect width={width} height={height} fill="var(--paper)" />
        <text x={0} y={TITLE} fontSize={13} fontWeight={600} fill="var(--ink)">
          {cutText(title, 13, width)}
        </text>
        <TextLines lines={samples} y={TITLE + 18} />
        <g transform={`translate(0 ${top})`}>{props.children}</g>
        <TextLines lines={sources} y={height - (sources.length - 1) * LINE - 4} />
      </svg>
      {save && (
        <div className="flex gap-2 print:hidden">
          {(['svg', 'png'] as const).map((as) => (
            <button
              key={as}
              type="button"
              className="rounded-[8px] border border-line px-2 py-0.5 text-label text-ink-soft hover:bg-raised hover:text-ink"
              aria-label={say('chart.save.of', { as: as.toUpperCase(), title })}
              onClick={() => keep(as)}
            >
              {say('chart.save', { as: as.toUpperCase() })}
            </button>
          ))}
        </div>
      )}
      <div className="print:hidden">
        <Disclosure title={say('chart.table')}>
          <ChartTable caption={title} table={props.table} />
        </Disclosure>
      </div>
    </figure>
  );
}

function TextLines({ lines, y }: { lines: readonly string[]; y: number }) {
  return lines.map((line, index) => (
    <text key={line} x={0} y={y + index * LINE} fill="var(--ink-soft)">
      {line}
    </text>
  ));
}
