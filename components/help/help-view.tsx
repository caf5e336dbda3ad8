import { type ReactNode, useMemo } from 'react';
import { helpWords } from '../../lib/i18n/help';
import { practiceWords } from '../../lib/i18n/practice';
import { speaker } from '../../lib/i18n/translate';
import type { Settings } from '../../lib/settings/settings';
import { Choice } from '../ui/choice';
import { Switch } from '../ui/switch';
import { useWords } from '../words';
import { ColumnView, Part } from '../workspace/view-frame';
import { PanelPicture, ToolbarPicture } from './help-pictures';

export interface HelpProps {
  settings: Settings | undefined;
  onChange: (change: Partial<Settings>) => void;
  networks: ReadonlyArray<{ id: string; name: string; address: string }>;
  /** Keys that work outside of this page, as the browser has them now. */
  shortcuts: ReadonlyArray<{ name: string; keys: string }>;
  /** Where the browser lets the user change them. */
  shortcutsAt: string;
  /** The list of keys of this page. */
  keyList: ReactNode;
  /** A made-up community with the panel beside it. */
  practice: ReactNode;
}

/** The first five minutes in three steps, the keys, and what is stored where. Can be left at any time. */
export function HelpView({ settings, onChange, networks, shortcuts, shortcutsAt, keyList, practice }: HelpProps) {
  const { locale } = useWords();
  const say = useMemo(() => speaker(helpWords[locale], locale), [locale]);
  const practiceSay = useMemo(() => speaker(practiceWords[locale], locale), [locale]);
  const off = settings?.switchedOff ?? [];
  return (
    <ColumnView title={say('help.title')} aside={say('help.aside')}>
      <ol className="grid gap-4 [grid-template-columns:repeat(auto-fit,minmax(260px,1fr))]" data-testid="first-steps">
        <Step number={1} title={say('help.1')}>
          <p className="text-ink-soft">{say('help.1.text')}</p>
          {settings && (
            <Choice
              label={say('help.language')}
              value={settings.language}
              options={[
                { value: 'auto', label: say('help.language.auto') },
                { value: 'en', label: 'English' },
                { value: 'ru', label: 'Русский' },
              ]}
              onChange={(language) => onChange({ language })}
            />
          )}
          {settings &&
            networks.map(({ id, name }) => (
              <Switch
                key={id}
                label={name}
                checked={!off.includes(id)}
                onChange={(on) => onChange({ switchedOff: on ? off.filter((other) => other !== id) : [...off, id] })}
              />
            ))}
        </Step>
        <Step number={2} title={say('help.2')}>
          <PanelPicture />
          <p className="text-ink-soft">{say('help.2.text')}</p>
          <ul className="flex flex-wrap gap-x-4 gap-y-1">
            {networks.map(({ id, name, address }) => (
              <li key={id}>
                <a href={address} target="_blank" rel="noreferrer">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </Step>
        <Step number={3} title={say('help.3')}>
          <ToolbarPicture />
          <p className="text-ink-soft">{say('help.3.text')}</p>
          <ul>
            {shortcuts.map(({ name, keys }) => (
              <li key={name} className="flex justify-between gap-3 border-b border-line py-1">
                <span>{name}</span>
                <kbd className="text-ink-soft">{keys || say('help.noKey')}</kbd>
              </li>
            ))}
          </ul>
          <p className="text-label text-ink-soft">{say('help.shortcutsAt', { address: shortcutsAt })}</p>
        </Step>
      </ol>
      <Part title={practiceSay('practice.title')} note={practiceSay('practice.note')}>
        {practice}
      </Part>
      <Part title={say('help.keys')} note={say('help.keys.note')}>
        {keyList}
      </Part>
      <Part title={say('help.stored')}>
        <ul className="flex max-w-[760px] list-disc flex-col gap-1 pl-5">
          {(['help.stored.1', 'help.stored.2', 'help.stored.3', 'help.stored.4'] as const).map((key) => (
            <li key={key}>{say(key)}</li>
          ))}
        </ul>
      </Part>
    </ColumnView>
  );
}

function Step({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  return (
    <li className="flex flex-col gap-3 rounded-card border border-line p-4">
      <h2 className="flex items-center gap-2 font-semibold">
        <span className="flex size-6 items-center justify-center rounded-pill bg-accent text-on-accent">{number}</span>
        {title}
      </h2>
      {children}
    </li>
  );
}
