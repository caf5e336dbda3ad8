import { useMemo } from 'react';
import type { ChartTheme } from '../../lib/charts/palette';
import { letterOf } from '../../lib/charts/series-skin';
import type { Side } from '../../lib/compare/side';
import type { DrawingFile } from '../../lib/page/drawing-file';
import { useCompareWords } from './compare-words';

/** What all charts of a comparison share. */
export interface ChartSetting {
  theme: ChartTheme;
  /** Missing where nothing is saved, as on paper. */
  save?: (file: DrawingFile) => void;
  /** Where the pictures come from, and when: they travel alone. */
  source: string;
}

/** "A Tea house: n = 18, 4 Oct – 20 Nov 2026" for every community with posts behind its ER. */
export function useSampleLine(sides: readonly Side[]): string {
  const { t, figures } = useCompareWords();
  return useMemo(() => {
    const parts = sides.flatMap(({ name, figures: seen }, index) => {
      if (seen === undefined || 'reason' in seen.headline) return [];
      const { n, from, to } = seen.headline;
      const who = sides.length > 1 ? `${letterOf(index)}: ` : `${name}: `;
      return [`${who}${t('rates.n', { count: n })}, ${figures.span(from, to)}`];
    });
    return parts.join('; ');
  }, [sides, t, figures]);
}
