import type { Settings } from '../../lib/settings/settings';
import { Choice } from '../ui/choice';
import { Switch } from '../ui/switch';
import { useWords } from '../words';

export interface PanelMenuProps {
  settings: Pick<Settings, 'language' | 'theme' | 'badges' | 'marks'>;
  /** Dimming lasts as long as the page; it is not remembered. */
  dimming: boolean;
  networkName: string;
  onChange: (change: Partial<Settings>) => void;
  onDimming: (on: boolean) => void;
  onReset: () => void;
  onSwitchOff: () => void;
}

/** Settings that belong to the panel, in place. */
export function PanelMenu({ settings, dimming, networkName, ...on }: PanelMenuProps) {
  const { t } = useWords();
  return (
    <section className="mx-3 mb-2 rounded-[10px] bg-raised p-3" aria-label={t('panel.menu')}>
      <Choice
        label={t('menu.language')}
        value={settings.language}
        options={[
          { value: 'auto', label: t('menu.auto') },
          { value: 'en', label: t('menu.english') },
          { value: 'ru', label: t('menu.russian') },
        ]}
        onChange={(language) => on.onChange({ language })}
      />
      <Choice
        label={t('menu.theme')}
        value={settings.theme}
        options={[
          { value: 'auto', label: t('menu.auto') },
          { value: 'light', label: t('menu.light') },
          { value: 'dark', label: t('menu.dark') },
        ]}
        onChange={(theme) => on.onChange({ theme })}
      />
      <Switch label={t('menu.badges')} checked={settings.badges} onChange={(badges) => on.onChange({ badges })} />
      <Switch label={t('menu.marks')} checked={settings.marks} onChange={(marks) => on.onChange({ marks })} />
      <Switch label={t('menu.dim')} checked={dimming} onChange={on.onDimming} />
      <div className="mt-1 flex flex-wrap gap-2">
        <button type="button" className="rounded-[8px] border border-line bg-paper px-2 py-1" onClick={on.onReset}>
          {t('menu.reset')}
        </button>
        <button
          type="button"
          className="rounded-[8px] border border-line bg-paper px-2 py-1"
          title={t('menu.off.note')}
          onClick={on.onSwitchOff}
          data-testid="switch-off"
        >
          {t('menu.off', { network: networkName })}
        </button>
      </div>
      <p className="mt-1 text-label text-ink-soft">{t('menu.off.note')}</p>
    </section>
  );
}
