import { printableDigits } from '../lib/metrics/printable';
import type { Figure } from '../lib/metrics/report-types';
import type { Words } from './words';

/** A rate as it may be printed: only digits that rounded inputs support, "≈" when they leave more than 5 % of doubt. */
export function figureText({ figures }: Words, { value, band }: Pick<Figure, 'value' | 'band'>): string {
  if (band === undefined) return figures.percent(value);
  const percent = printableDigits(value * 100, { lo: band.lo * 100, hi: band.hi * 100 });
  return `${percent.approximate ? '≈\u00a0' : ''}${figures.percentTo(percent.value / 100, percent.decimals)}`;
}
