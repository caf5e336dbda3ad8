import type { FigureCell, FigureUnit } from '../../lib/compare/figure-rows';
import { figureText } from '../figure-text';
import { reasonText } from '../reason-text';
import type { CompareWords } from './compare-words';

/** A figure in its unit, with only the digits that rounded inputs support; "—" when there is none. */
export function cellValue(words: CompareWords, cell: FigureCell, unit: FigureUnit): string {
  if ('reason' in cell) return '—';
  const { figures, t } = words;
  const { value, band } = cell;
  const sign = value > 0 ? '+' : '';
  if (unit === 'percent') return figureText(words, band ? { value, band } : { value });
  if (unit === 'percent-change') return `${sign}${figures.percent(value)}`;
  if (unit === 'change') return `${band ? '≈\u00a0' : ''}${sign}${figures.integer(value)}`;
  if (unit === 'hours') return t('hours', { count: Math.round(value) });
  if (unit === 'decimal') return figures.decimal(value, value < 1 ? 2 : 1);
  return `${band ? '≈\u00a0' : ''}${figures.integer(value)}`;
}

/** What stands behind a figure, or why there is none: "n = 18, 4 Oct – 20 Nov 2026, small sample". */
export function cellNote(words: CompareWords, cell: FigureCell, unit: FigureUnit): string {
  const { say, t, figures } = words;
  if ('reason' in cell) {
    const { reason } = cell;
    if (reason === 'NOT_KEPT' || reason === 'NO_GROWTH' || reason === 'BELOW_PRECISION')
      return say(`compare.cell.${reason}`);
    return reasonText(words, { ...cell, reason, n: cell.n ?? 0 });
  }
  const { n, days, from, to, band } = cell;
  const bounds = band && { lo: figures.percent(band.lo), hi: figures.percent(band.hi) };
  return [
    n !== undefined && t('rates.n', { count: n }),
    days !== undefined && t('days', { count: days }),
    from !== undefined && to !== undefined && days === undefined && figures.span(from, to),
    cell.small && say('compare.cell.small'),
    cell.viewsAre === 'plays' && say('compare.cell.plays'),
    cell.withoutShares && say('compare.cell.noShares'),
    unit === 'percent' && bounds && say('compare.cell.band', bounds),
  ]
    .filter((part) => typeof part === 'string')
    .join(', ');
}
