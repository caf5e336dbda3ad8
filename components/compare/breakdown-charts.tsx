import type { Side } from '../../lib/compare/side';
import { CATEGORIES } from '../../lib/model';
import { BarChart, type BarChartProps } from '../charts/bar-chart';
import { type ChartSetting, sampleLine } from './chart-setting';
import { useCompareWords } from './compare-words';

interface Found {
  n: number;
  median?: number | undefined;
  thin: boolean;
}

/** Formats and text lengths: median ER by followers, community by community. */
export function WorksCharts({ sides, setting }: { sides: readonly Side[]; setting: ChartSetting }) {
  const words = useCompareWords();
  const { say, t, figures } = words;
  const sample = say('compare.chart.works.sample', { samples: sampleLine(words, sides, 'window') });
  const formats = [
    ...new Set(sides.flatMap(({ figures: seen }) => seen?.breakdowns.formats.map(({ key }) => key) ?? [])),
  ];
  const shared = { ...setting, sample, print: figures.percent, valueName: say('compare.column.er') };
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,440px),1fr))] gap-6">
      <BarChart
        {...shared}
        title={say('compare.chart.formats')}
        groupName={say('compare.column.format')}
        groups={useGroups(
          sides,
          formats,
          (key) => t(`format.${key}`),
          (side, key) => side.figures?.breakdowns.formats.find((bucket) => bucket.key === key),
        )}
      />
      <BarChart
        {...shared}
        title={say('compare.chart.lengths')}
        groupName={say('compare.column.length')}
        groups={useGroups(
          sides,
          ['short', 'medium', 'long'] as const,
          (key) => t(`length.${key}`),
          (side, key) => side.figures?.breakdowns.lengths.find((bucket) => bucket.key === key),
        )}
      />
    </div>
  );
}

/** ER by the categories that the user gave to saved posts. */
export function CategoryChart({ sides, setting }: { sides: readonly Side[]; setting: ChartSetting }) {
  const { say, figures } = useCompareWords();
  const used = CATEGORIES.filter((category) =>
    sides.some(({ categories }) => categories.categories.some((one) => one.category === category)),
  );
  const groups = useGroups(
    sides,
    used,
    (key) => say(`compare.category.${key}`),
    (side, key) => side.categories.categories.find(({ category }) => category === key),
  );
  if (used.length === 0) return <p className="text-ink-soft">{say('compare.category.none')}</p>;
  const spans = sides.flatMap(({ name, categories: { from, to } }) =>
    from !== undefined && to !== undefined ? [`${name}: ${figures.span(from, to)}`] : [],
  );
  const without = sides.flatMap(({ name, categories }) =>
    categories.without > 0 ? [say('compare.category.without', { name, count: categories.without })] : [],
  );
  return (
    <BarChart
      {...setting}
      title={say('compare.chart.categories')}
      sample={say('compare.category.sample', { samples: [...spans, ...without].join('; ') })}
      print={figures.percent}
      groupName={say('compare.column.category')}
      valueName={say('compare.column.er')}
      groups={groups}
    />
  );
}

/** A group of bars per key, a bar per community; a community without such posts has no bar and says so. */
function useGroups<Key extends string>(
  sides: readonly Side[],
  keys: readonly Key[],
  nameOf: (key: Key) => string,
  find: (side: Side, key: Key) => Found | undefined,
): BarChartProps['groups'] {
  const { t } = useCompareWords();
  return keys.map((key) => ({
    name: nameOf(key),
    bars: sides.map((side, index) => {
      const found = find(side, key);
      return {
        series: side.name,
        index,
        value: found?.median,
        note: t('rates.n', { count: found?.n ?? 0 }),
        hollow: found?.thin ?? false,
      };
    }),
  }));
}
