import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { PopupApp } from '../../components/popup/popup-app';
import { ask } from '../../lib/messaging/ask';
import { sendMessage } from '../../lib/messaging/protocol';
import { descriptors } from '../../lib/networks/descriptors';
import { changeSettings, readSettings } from '../../lib/settings/settings';

async function start(): Promise<void> {
  const [settings, communities] = await Promise.all([
    readSettings(),
    ask(() => sendMessage('listCommunities', undefined)),
  ]);
  const mount = document.getElementById('app');
  if (mount === null) return;
  createRoot(mount).render(
    <PopupApp
      networks={descriptors.map(({ id, name }) => ({ id, name }))}
      settings={settings}
      communities={communities ?? []}
      browserLanguage={browser.i18n.getUILanguage()}
      now={new Date().toISOString()}
      onChange={(change) => void changeSettings(change)}
    />,
  );
}

void start();
