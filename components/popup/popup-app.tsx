import { type ReactNode, useState } from 'react';
import { chooseLocale } from '../../lib/i18n/translate';
import type { Snapshot } from '../../lib/model';
import type { PlanSettings, Settings } from '../../lib/settings/settings';
import { Disclosure } from '../ui/disclosure';
import { useSystemDark } from '../ui/use-system-dark';
import { useWords, WordsProvider } from '../words';
import { NetworkSwitches } from './network-switches';
import { SeenCommunities } from './seen-communities';

export interface PopupProps {
  networks: ReadonlyArray<{ id: string; name: string }>;
  settings: Settings;
  listCommunities(this: void): Promise<readonly Snapshot[]>;
  browserLanguage: string;
  now: string;
  /** The content plan with the user's choices for it. */
  plan(this: void, settings: PlanSettings, change: (next: PlanSettings) => void): ReactNode;
  onChange: (change: Partial<Settings>) => void;
}

/** The toolbar window: the content plan; below it where Lorgnette works, and the communities looked at. */
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
      <main
        className="lorgnette flex min-h-screen flex-col gap-3 bg-paper p-3"
        data-theme={dark ? 'dark' : 'light'}
        lang={locale}
      >
        {props.plan(settings.plan, (plan) => change({ plan }))}
        <More>
          <SeenCommunities list={props.listCommunities} now={props.now} />
          <NetworkSwitches networks={props.networks} settings={settings} onChange={change} />
        </More>
      </main>
    </WordsProvider>
  );
}

function More({ children }: { children: ReactNode }) {
  const { t } = useWords();
  return (
    <Disclosure title={t('popup.more')}>
      <div className="flex flex-col gap-3">
        {children}
        <p className="text-label text-ink-soft">{t('popup.local')}</p>
      </div>
    </Disclosure>
  );
}
