import { useState } from 'react';
import { chooseLocale } from '../../lib/i18n/translate';
import type { Snapshot } from '../../lib/model';
import type { Settings } from '../../lib/settings/settings';
import { Icon } from '../ui/icon';
import { useSystemDark } from '../ui/use-system-dark';
import { useWords, WordsProvider } from '../words';
import { NetworkSwitches } from './network-switches';
import { SeenCommunities } from './seen-communities';

export interface PopupProps {
  networks: ReadonlyArray<{ id: string; name: string }>;
  settings: Settings;
  communities: readonly Snapshot[];
  browserLanguage: string;
  now: string;
  onChange: (change: Partial<Settings>) => void;
}

/** The toolbar window: where Lorgnette works, and the communities looked at, newest first. */
export function PopupApp(props: PopupProps) {
  const [settings, setSettings] = useState(props.settings);
  const systemDark = useSystemDark();
  const dark = settings.theme === 'auto' ? systemDark : settings.theme === 'dark';
  const locale = chooseLocale(settings.language, props.browserLanguage);
  const change = (part: Partial<Settings>) => {
    setSettings({ ...settings, ...part });
    props.onChange(part);
  };
  return (
    <WordsProvider locale={locale}>
      <main className="lorgnette flex flex-col gap-3 bg-paper p-3" data-theme={dark ? 'dark' : 'light'} lang={locale}>
        <Title />
        <SeenCommunities communities={props.communities} now={props.now} />
        <NetworkSwitches networks={props.networks} settings={settings} onChange={change} />
        <LocalNote />
      </main>
    </WordsProvider>
  );
}

function Title() {
  const { t } = useWords();
  return (
    <h1 className="flex items-center gap-2 text-emphasis font-semibold text-accent">
      <Icon name="mark" size={20} />
      {t('popup.title')}
    </h1>
  );
}

function LocalNote() {
  const { t } = useWords();
  return <p className="text-label text-ink-soft">{t('popup.local')}</p>;
}
