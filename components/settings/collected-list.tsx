import { useEffect, useState } from 'react';
import type { CollectedCommunity } from '../../lib/model';
import { Button } from '../ui/button';
import { Part } from '../workspace/view-frame';
import type { SettingsServices } from './settings-services';
import { useSettingsWords } from './settings-words';

/** Communities whose posts come in by themselves while the user browses; each can be paused or ended here. */
export function CollectedList({ services }: { services: SettingsServices }) {
  const say = useSettingsWords();
  const [rows, setRows] = useState<CollectedCommunity[]>([]);
  useEffect(() => {
    const read = () => void services.collected().then(setRows);
    read();
    return services.watchCollected(read);
  }, [services]);
  return (
    <Part title={say('settings.collecting')} note={say('settings.collecting.note')}>
      {rows.length === 0 && <p className="text-ink-soft">{say('settings.collecting.none')}</p>}
      <ul>
        {rows.map((row) => (
          <li key={row.community} className="flex flex-wrap items-center gap-2 border-b border-line py-1.5">
            <span className="min-w-0 flex-1">
              <span className="block truncate" dir="auto">
                {row.name}
              </span>
              <span className="text-label text-ink-soft">
                {say('settings.collecting.count', { count: row.collected })}
                {row.paused && ` · ${say('settings.collecting.paused')}`}
              </span>
            </span>
            <Button onClick={() => void services.collect(row, row.paused ? 'go on' : 'pause')}>
              {say(row.paused ? 'settings.collecting.goOn' : 'settings.collecting.pause')}
            </Button>
            <Button onClick={() => void services.collect(row, 'stop')}>{say('settings.collecting.stop')}</Button>
          </li>
        ))}
      </ul>
    </Part>
  );
}
