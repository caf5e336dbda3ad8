import { useState } from 'react';
import { type Count, isKnown, type Recount, type SavedPost } from '../../lib/model';
import { LineChart } from '../charts/line-chart';
import { useWords } from '../words';
import { useLibrary, useLibraryWords } from './library-context';
import { useRead } from './use-read';

const COUNTERS = ['likes', 'comments', 'shares', 'views', 'members'] as const;
type Counter = (typeof COUNTERS)[number];

/** How the counts of a post moved between the moments at which it was seen. */
export function DetailHistory({ row, dark, changes }: { row: SavedPost; dark: boolean; changes: number }) {
  const { figures } = useWords();
  const say = useLibraryWords();
  const services = useLibrary();
  const [counter, setCounter] = useState<Counter>('likes');
  const recounts = useRead(() => services.recounts(row.key), [services, row.key, changes]).value ?? [];
  if (recounts.length < 2) return <p className="text-ink-soft">{say('history.one')}</p>;
  const today = services.now();
  const day = (moment: number) => figures.day(new Date(moment).toISOString(), today);
  return (
    <div className="flex flex-col gap-2" data-testid="detail-history">
      <label className="flex items-center gap-2">
        <span className="text-ink-soft">{say('history.counter')}</span>
        <select
          className="rounded-[8px] border border-line bg-paper px-2 py-1"
          value={counter}
          onChange={(event) => setCounter(event.target.value as Counter)}
        >
          {COUNTERS.map((id) => (
            <option key={id} value={id}>
              {say(`column.${id}`)}
            </option>
          ))}
        </select>
      </label>
      <LineChart
        title={say(`column.${counter}`)}
        sample={say('history.sample', { count: recounts.length })}
        theme={dark ? 'dark' : 'light'}
        width={400}
        height={150}
        series={[
          {
            name: say(`column.${counter}`),
            points: recounts.map((recount) => ({ at: Date.parse(recount.at), value: knownValue(recount, counter) })),
          },
        ]}
        print={(value) => figures.integer(Math.round(value))}
        day={day}
        valueName={say(`column.${counter}`)}
      />
    </div>
  );
}

/** A known count; unknown and hidden ones leave a gap in the line. */
function knownValue(recount: Recount, counter: Counter): number | undefined {
  const count: Count | undefined = counter === 'likes' ? recount.reactions : recount[counter];
  return count !== undefined && isKnown(count) ? count.value : undefined;
}
