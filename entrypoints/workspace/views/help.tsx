import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { HelpView } from '../../../components/help/help-view';
import { PracticeStage } from '../../../components/overlay/practice/practice-stage';
import { KeyList } from '../../../components/workspace/key-list';
import type { ViewProps } from '../../../components/workspace/workspace-app';
import { descriptors } from '../../../lib/networks/descriptors';
import { copyText } from '../../../lib/page/copy-text';
import { changeSettings, readSettings, type Settings, watchSettings } from '../../../lib/settings/settings';

/** The first five minutes, and where things are. */
export default function Help({ dark }: ViewProps) {
  const [now] = useState(() => new Date().toISOString());
  const [settings, setSettings] = useState<Settings>();
  const [shortcuts, setShortcuts] = useState<{ name: string; keys: string }[]>([]);
  useEffect(() => {
    void readSettings().then(setSettings);
    void readShortcuts().then(setShortcuts);
    return watchSettings(setSettings);
  }, []);
  return (
    <HelpView
      settings={settings}
      onChange={(change) => void changeSettings(change).then(setSettings)}
      networks={networks}
      shortcuts={shortcuts}
      shortcutsAt={import.meta.env.FIREFOX ? 'about:addons' : 'chrome://extensions/shortcuts'}
      keyList={<KeyList />}
      practice={<PracticeStage {...{ now, timeZone, dark }} copy={copyText} />}
    />
  );
}

const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

const networks = descriptors.map(({ id, name, matches }) => ({ id, name, address: frontDoor(matches) }));

/** "https://vk.com/" for the match patterns of a network: its shortest host. */
function frontDoor(matches: readonly string[]): string {
  const hosts = matches.flatMap((pattern) => /^[^:]+:\/\/(?:\*\.)?([^/*]+)\//.exec(pattern)?.[1] ?? []);
  return `https://${hosts.toSorted((a, b) => a.length - b.length)[0] ?? ''}/`;
}

async function readShortcuts(): Promise<{ name: string; keys: string }[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.flatMap(({ description, shortcut }) =>
    description ? [{ name: description, keys: shortcut ?? '' }] : [],
  );
}
