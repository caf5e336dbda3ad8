import { Fragment } from 'react';
import { letterOf } from '../../lib/charts/series-skin';
import { type FigureId, type FigureRow, figureRows } from '../../lib/compare/figure-rows';
import type { Side } from '../../lib/compare/side';
import { useCompareWords } from './compare-words';
import { cellNote, cellValue } from './figure-cell';

const GROUPS: ReadonlyArray<{ id: 'size' | 'engagement' | 'rates' | 'rhythm'; figures: readonly FigureId[] }> = [
  { id: 'size', figures: ['members', 'growth', 'growth_rate', 'growth_weekly'] },
  {
    id: 'engagement',
    figures: ['er_f', 'er_f_mean', 'er_f_q1', 'er_f_q3', 'er_v', 'er_v_mean', 'er_v_ratio', 'er_day_mean', 'er_period'],
  },
  { id: 'rates', figures: ['lr', 'tr', 'sr', 'vr', 'cd', 'virality', 'ai'] },
  { id: 'rhythm', figures: ['posts_per_day', 'gap_median', 'gap_longest'] },
];

/** All figures, a column per community; every one with its sample or the reason why it is missing. */
export function FigureTable({ sides, networkName }: { sides: readonly Side[]; networkName: (id: string) => string }) {
  const { say } = useCompareWords();
  const rows = new Map(figureRows(sides).map((row) => [row.id, row]));
  return (
    <div className="overflow-x-auto print:overflow-visible">
      <table className="w-full print:table-fixed" data-testid="compare-table">
        <caption className="sr-only">{say('compare.section.figures')}</caption>
        <thead>
          <tr className="border-b border-line align-bottom">
            <th
              scope="col"
              className="min-w-[190px] py-2 print:w-[26%] print:min-w-0 pr-4 text-left text-label text-ink-soft"
            >
              {say('compare.column.figure')}
            </th>
            {sides.map((side, index) => (
              <SideHead key={side.key} side={side} index={index} network={networkName(side.network)} />
            ))}
          </tr>
        </thead>
        <tbody>
          {GROUPS.map(({ id, figures }) => (
            <Fragment key={id}>
              <tr className="break-after-avoid">
                <th scope="colgroup" colSpan={sides.length + 1} className="pt-4 pb-1 text-left text-label text-accent">
                  <span className="font-semibold">{say(`compare.group.${id}`)}</span>
                </th>
              </tr>
              {figures.map((figure) => {
                const row = rows.get(figure);
                return row && <Row key={figure} row={row} sides={sides} />;
              })}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SideHead({ side, index, network }: { side: Side; index: number; network: string }) {
  const { say, t, figures } = useCompareWords();
  const source =
    side.source === 'library'
      ? say('compare.head.library')
      : say('compare.head.visit', { day: figures.span(side.at, side.at) });
  return (
    <th scope="col" className="min-w-[150px] max-w-[240px] py-2 print:min-w-0 print:max-w-none pr-4 text-left">
      <span className="flex gap-1.5">
        <span className={`font-semibold ${index === 0 ? 'text-accent' : 'text-ink-soft'}`}>{letterOf(index)}</span>
        <span className="line-clamp-2 font-semibold break-words" dir="auto" title={side.name}>
          {side.name}
        </span>
      </span>
      <span className="block text-label text-ink-soft">
        {side.kind === undefined ? network : `${network}, ${t(`kind.${side.kind}`)}`}
        <br />
        {source}
      </span>
    </th>
  );
}

function Row({ row, sides }: { row: FigureRow; sides: readonly Side[] }) {
  const words = useCompareWords();
  const { say } = words;
  const strong = row.id === 'er_f' || row.id === 'members';
  return (
    <tr className="break-inside-avoid border-t border-line align-top" data-figure={row.id}>
      <th scope="row" className="py-1.5 pr-4 text-left">
        {say(`compare.figure.${row.id}`)}
        <span className="block max-w-[260px] text-label text-ink-soft">{say(`compare.formula.${row.id}`)}</span>
      </th>
      {row.cells.map((cell, index) => (
        <td
          key={sides[index]?.key}
          className="py-1.5 pr-4"
          data-community={sides[index]?.key}
          data-value={'reason' in cell ? '' : cell.value}
          data-reason={'reason' in cell ? cell.reason : ''}
        >
          <span className={strong ? 'text-emphasis font-semibold' : ''}>{cellValue(words, cell, row.unit)}</span>
          <span className="block text-label text-ink-soft">{cellNote(words, cell, row.unit)}</span>
        </td>
      ))}
    </tr>
  );
}
