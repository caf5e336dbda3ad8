import type { ChartTheme } from '../../lib/charts/palette';
import { letterOf } from '../../lib/charts/series-skin';
import type { Side } from '../../lib/compare/side';
import type { DrawingFile } from '../../lib/page/drawing-file';
import type { CompareWords } from './compare-words';

/** What all charts of a comparison share. */
export interface ChartSetting {
  theme: ChartTheme;
  /** Missing where nothing is saved, as on paper. */
  save?: (file: DrawingFile) => void;
  /** Where the pictures come from, and when: they travel alone. */
  source: string;
}

/** Which posts stand behind a chart: those of the ER by followers, by views, or all of the window. */
export type SampleKind = 'headline' | 'byViews' | 'window';

/** "A: n = 18, 4 Oct – 20 Nov 2026" for every community with posts behind the chart. */
export function sampleLine({ t, figures }: CompareWords, sides: readonly Side[], kind: SampleKind): string {
  const parts = sides.flatMap((side, index) => {
    const sample = sampleOf(side, kind);
    if (sample === undefined) return [];
    const who = sides.length > 1 ? letterOf(index) : side.name;
    // Unbreakable, so that "n =" and its number stay on one line of the picture.
    const n = t('rates.n', { count: sample.n }).replaceAll(' ', '\u00a0');
    return [`${who}: ${n}${'from' in sample ? `, ${figures.span(sample.from, sample.to)}` : ''}`];
  });
  return parts.join('; ');
}

function sampleOf(
  { figures }: Side,
  kind: SampleKind,
): { n: number } | { n: number; from: string; to: string } | undefined {
  if (figures === undefined) return undefined;
  if (kind === 'window') {
    const n = figures.breakdowns.formats.reduce((all, bucket) => all + bucket.n, 0);
    return n === 0 ? undefined : { n };
  }
  const figure = figures[kind];
  return 'reason' in figure ? undefined : figure;
}
