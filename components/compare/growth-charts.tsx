import { stepDecimals } from '../../lib/charts/step-decimals';
import type { Side } from '../../lib/compare/side';
import { changeSinceFirst } from '../../lib/compare/visits-line';
import { LineChart } from '../charts/line-chart';
import type { ChartSetting } from './chart-setting';
import { useCompareWords } from './compare-words';

/** Followers and ER over the user's own visits; one visit is no line. */
export function GrowthCharts({ sides, setting, now }: { sides: readonly Side[]; setting: ChartSetting; now: string }) {
  const { say, figures } = useCompareWords();
  const visits = (name: string, count: number) => say('compare.chart.visits', { name, count });
  const change = sides.map(({ name, line }) => {
    const coarse = line.growth.kind === 'below-precision' && `${name}: ${say('compare.cell.BELOW_PRECISION')}`;
    return { name, points: changeSinceFirst(line), coarse: coarse || undefined };
  });
  const engagement = sides.map(({ name, line }) => ({
    name,
    coarse: undefined,
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
            samples: series.map(({ name, points, coarse }) => coarse ?? visits(name, points.length)).join('; '),
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
