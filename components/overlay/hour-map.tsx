import type { Breakdowns, Bucket, HourBlock } from '../../lib/metrics/report-types';
import { useWords } from '../words';

/** Weekday by hour block as a table of marks: the bigger, the higher the median ER; hollow where n < 3. */
export function HourMap({ breakdowns }: { breakdowns: Breakdowns }) {
  const { t, figures } = useWords();
  const { hours, hourBlock, timeZone } = breakdowns;
  const highest = Math.max(0, ...hours.map((block) => block.median ?? 0));
  if (hours.length === 0 || highest === 0) return <p className="text-ink-soft">{t('works.needPosts')}</p>;
  const starts = Array.from({ length: Math.ceil(24 / hourBlock) }, (_, index) => index * hourBlock);
  return (
    <table className="w-full table-fixed text-label">
      <caption className="text-left text-body">
        <span className="font-semibold">{t('works.hours', { zone: timeZone })}</span>
      </caption>
      <thead>
        <tr>
          <td className="w-7" />
          {starts.map((start) => (
            <th key={start} scope="col" className="font-normal text-ink-soft">
              {start}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[1, 2, 3, 4, 5, 6, 7].map((weekday) => (
          <tr key={weekday}>
            <th scope="row" className="text-left font-normal text-ink-soft">
              {figures.weekday(weekday - 1)}
            </th>
            {starts.map((start) => (
              <Cell
                key={start}
                block={hours.find((hour) => hour.key.weekday === weekday && hour.key.hour === start)}
                until={start + hourBlock}
                highest={highest}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ block, until, highest }: { block: Bucket<HourBlock> | undefined; until: number; highest: number }) {
  const { t, figures } = useWords();
  if (block === undefined || block.median === undefined) return <td className="h-4 text-center text-line">·</td>;
  const size = 4 + Math.round((block.median / highest) * 10);
  const label = t('works.hours.cell', {
    weekday: figures.weekday(block.key.weekday - 1),
    from: String(block.key.hour),
    to: String(until),
    value: figures.percent(block.median),
    posts: t('posts', { count: block.n }),
  });
  return (
    <td className="h-4 p-0" title={label}>
      <span className="sr-only">{label}</span>
      <span
        aria-hidden
        className={`mx-auto block rounded-pill ${block.thin ? 'border border-ink-soft' : 'bg-accent'}`}
        style={{ width: size, height: size }}
      />
    </td>
  );
}
