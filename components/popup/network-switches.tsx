import type { Settings } from '../../lib/settings/settings';
import { Switch } from '../ui/switch';
import { useWords } from '../words';

/** One switch per network; off means that nothing of ours runs there after the next load. */
export function NetworkSwitches(props: {
  networks: ReadonlyArray<{ id: string; name: string }>;
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}) {
  const { t } = useWords();
  const { switchedOff } = props.settings;
  return (
    <section className="rounded-card border border-line p-3">
      <h2 className="font-semibold">{t('popup.networks')}</h2>
      {props.networks.map(({ id, name }) => (
        <Switch
          key={id}
          label={name}
          checked={!switchedOff.includes(id)}
          onChange={(on) =>
            props.onChange({ switchedOff: on ? switchedOff.filter((other) => other !== id) : [...switchedOff, id] })
          }
        />
      ))}
      <p className="text-label text-ink-soft">{t('popup.networks.note')}</p>
    </section>
  );
}
