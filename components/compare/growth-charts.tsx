import { stepDecimals } from '../../lib/charts/step-decimals';
import type { Side } from '../../lib/compare/side';
import { changeSinceFirst } from '../../lib/compare/visits-line';
import { LineChart } from '../charts/line-chart';
import type { ChartSetting } from './chart-setting';
import { useCompareWords } from './compare-words';

/** Followers and ER over the user's own visits; one visit is no line. */
export function GrowthCharts({ sides, setting, now }: { sides: readonly Side[]; setting: ChartSetting; now: string }) {
  const { say, figures } = useCompareWords();
  const change = sides.map((side) => ({ name: side.name, points: changeSinceFirst(side.line) }));
  const engagement = sides.map(({ name, line }) => ({
    name,
    points: line.points.flatMap(({ at, er }) => (er === undefined ? [] : [{ at, value: er }])),
  }));
  const charts = [
    { title: say('compare.chart.growth'), name: say('compare.column.change'), series: change },
    { title: say('compare.chart.er'), name: say('compare.column.er'), series: engagement },
  ].filter(({ series }) => series.some(({ points }) => points.length > 1));
  if (charts.length === 0) return <p className="text-ink-soft">{say('compare.growth.none')}</p>;
  return (
    <div className="flex flex-col gap-6">
      {charts.map(({ title, name, series }) => (
        <LineChart
          key={title}
          {...setting}
          title={title}
          sample={say('compare.chart.visits.sample', {
            samples: series
              .map((one) => say('compare.chart.visits', { name: one.name, count: one.points.length }))
              .join('; '),
          })}
          series={series}
          print={figures.percent}
          printTick={(value, step) => figures.percentTo(value, stepDecimals(step * 100))}
          day={(moment) => figures.day(new Date(moment).toISOString(), now)}
          valueName={name}
          width={720}
        />
      ))}
    </div>
  );
}
