import type { Side } from '../../lib/compare/side';
import { HeatMap } from '../charts/heat-map';
import type { ChartSetting } from './chart-setting';
import { useCompareWords } from './compare-words';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** Weekday by hour of publication, one table of marks per community, in the user's time zone at the visit. */
export function HourCharts({ sides, setting }: { sides: readonly Side[]; setting: ChartSetting }) {
  const { say, figures } = useCompareWords();
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,400px),1fr))] gap-6">
      {sides.map(({ key, name, figures: seen }) => {
        if (seen === undefined) return null;
        const { hours, hourBlock, timeZone } = seen.breakdowns;
        const starts = Array.from({ length: Math.ceil(24 / hourBlock) }, (_, index) => index * hourBlock);
        return (
          <HeatMap
            key={key}
            {...setting}
            title={say('compare.chart.hours', { name })}
            sample={say('compare.chart.hours.sample', { zone: timeZone })}
            columns={starts.map(String)}
            rows={WEEKDAYS.map((weekday) => figures.weekday(weekday - 1))}
            cells={hours.map(({ key: at, n, median, thin }) => ({
              column: Math.floor(at.hour / hourBlock),
              row: at.weekday - 1,
              value: median,
              n,
              thin,
            }))}
            print={figures.percent}
            names={[say('compare.column.weekday'), say('compare.column.hour'), say('compare.column.er')]}
          />
        );
      })}
    </div>
  );
}
