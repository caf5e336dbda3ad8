import { type ReactNode, useEffect, useState } from 'react';
import type { PlanSettings, Settings } from '../../lib/settings/settings';
import { Choice } from '../ui/choice';
import { Switch } from '../ui/switch';
import { ColumnView, Part } from '../workspace/view-frame';
import { CollectedList } from './collected-list';
import type { SettingsServices } from './settings-services';
import { useSettingsWords } from './settings-words';
import { StoragePart } from './storage-part';
import { WipePart } from './wipe-part';

/** Everything the user can choose, and what is stored on this computer. */
export function SettingsView({
  services,
  plan,
}: {
  services: SettingsServices;
  /** What can be chosen about the content plan. */
  plan: (settings: PlanSettings, onChange: (settings: PlanSettings) => void) => ReactNode;
}) {
  const say = useSettingsWords();
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    void services.read().then(setSettings);
    return services.watch(setSettings);
  }, [services]);
  if (settings === undefined) return null;
  const change = (part: Partial<Settings>) => {
    setSettings({ ...settings, ...part });
    void services.change(part);
  };
  const off = settings.switchedOff;
  return (
    <ColumnView title={say('settings.title')} narrow>
      <Part title={say('settings.look')}>
        <Choice
          label={say('settings.language')}
          value={settings.language}
          options={[
            { value: 'auto', label: say('settings.language.auto') },
            { value: 'en', label: 'English' },
            { value: 'ru', label: 'Русский' },
          ]}
          onChange={(language) => change({ language })}
        />
        <Choice
          label={say('settings.theme')}
          value={settings.theme}
          options={(['auto', 'light', 'dark'] as const).map((value) => ({
            value,
            label: say(`settings.theme.${value}`),
          }))}
          onChange={(theme) => change({ theme })}
        />
        <p className="flex justify-between gap-3 py-1">
          <span>{say('settings.zone')}</span>
          <span className="text-ink-soft">{services.timeZone}</span>
        </p>
      </Part>
      <Part title={say('settings.networks')} note={say('settings.networks.note')}>
        {services.networks.map(({ id, name }) => (
          <Switch
            key={id}
            label={name}
            checked={!off.includes(id)}
            onChange={(on) => change({ switchedOff: on ? off.filter((other) => other !== id) : [...off, id] })}
          />
        ))}
      </Part>
      <Part title={say('settings.pages')}>
        <Switch label={say('settings.badges')} checked={settings.badges} onChange={(badges) => change({ badges })} />
        <Switch label={say('settings.marks')} checked={settings.marks} onChange={(marks) => change({ marks })} />
        <Switch label={say('settings.raw')} checked={settings.keepRaw} onChange={(keepRaw) => change({ keepRaw })} />
        <p className="text-label text-ink-soft">{say('settings.raw.note')}</p>
      </Part>
      <Part title={say('settings.plan')} note={say('settings.plan.note')}>
        {plan(settings.plan, (next) => change({ plan: next }))}
      </Part>
      <CollectedList services={services} />
      <StoragePart services={services} />
      <WipePart services={services} />
    </ColumnView>
  );
}
