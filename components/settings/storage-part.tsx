import { useEffect, useState } from 'react';
import { Button } from '../ui/button';
import { useWords } from '../words';
import { Part } from '../workspace/view-frame';
import type { SettingsServices, StorageState } from './settings-services';
import { useSettingsWords } from './settings-words';

const MEGABYTE = 1e6;
const GIGABYTE = 1e9;

/** How much is stored, and whether the browser promised to keep it when the disk gets full. */
export function StoragePart({ services }: { services: SettingsServices }) {
  const say = useSettingsWords();
  const { figures } = useWords();
  const [state, setState] = useState<StorageState>();
  const [refused, setRefused] = useState(false);
  useEffect(() => void services.storage().then(setState), [services]);
  if (state === undefined) return null;
  const size = (bytes: number) =>
    bytes < GIGABYTE
      ? say('settings.megabytes', { size: figures.decimal(bytes / MEGABYTE, 1) })
      : say('settings.gigabytes', { size: figures.decimal(bytes / GIGABYTE, 1) });
  const ask = async () => {
    setRefused(!(await services.askToKeep()));
    setState(await services.storage());
  };
  return (
    <Part title={say('settings.storage')} note={say('settings.storage.note')}>
      <p>
        {state.used === undefined
          ? say('settings.storage.unknown')
          : say('settings.storage.used', { size: size(state.used) })}
        {state.granted !== undefined && ` ${say('settings.storage.granted', { size: size(state.granted) })}`}
      </p>
      <p className="flex flex-wrap items-center gap-3" role="status">
        {say(state.lasting ? 'settings.storage.kept' : 'settings.storage.notKept')}
        {!state.lasting && <Button onClick={() => void ask()}>{say('settings.storage.ask')}</Button>}
      </p>
      {refused && <p className="text-notable">{say('settings.storage.refused')}</p>}
    </Part>
  );
}
