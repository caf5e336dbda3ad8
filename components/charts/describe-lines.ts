import { isDrawable } from '../../lib/charts/drawable';
import type { LineSeries } from '../../lib/charts/line-geometry';
import type { useChartWords } from './chart-words';

/** Lines in words: per series its first, last, lowest and highest value with their days. */
export function describeLines(
  say: ReturnType<typeof useChartWords>,
  lines: { series: readonly LineSeries[]; print: (value: number) => string; day: (moment: number) => string },
): string {
  return lines.series
    .map(({ name, points }) => {
      const known = points.flatMap(({ at, value }) => (isDrawable(value) ? [{ at, value }] : []));
      const ordered = known.toSorted((a, b) => a.at - b.at);
      const [first, last] = [ordered[0], ordered.at(-1)];
      if (first === undefined || last === undefined) return say('chart.describe.none', { name });
      const values = known.map(({ value }) => value);
      return say('chart.describe.line', {
        name,
        count: known.length,
        first: lines.print(first.value),
        from: lines.day(first.at),
        last: lines.print(last.value),
        to: lines.day(last.at),
        low: lines.print(Math.min(...values)),
        high: lines.print(Math.max(...values)),
      });
    })
    .join(' ');
}
