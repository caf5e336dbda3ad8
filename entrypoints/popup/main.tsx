import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { PopupPlan } from '../../components/plan/popup-plan';
import { PopupApp } from '../../components/popup/popup-app';
import { LorgnetteDatabase } from '../../lib/library/database';
import { ask } from '../../lib/messaging/ask';
import { sendMessage } from '../../lib/messaging/protocol';
import { descriptors } from '../../lib/networks/descriptors';
import { planAccess } from '../../lib/pages/plan-access';
import { changeSettings, readSettings } from '../../lib/settings/settings';

async function start(): Promise<void> {
  // Opens while the settings are read and the page is drawn for the first time.
  const database = new LorgnetteDatabase();
  void database.open().catch(() => undefined);
  const settings = await readSettings();
  const mount = document.getElementById('app');
  if (mount === null) return;
  const access = planAccess(database, settings.plan);
  createRoot(mount).render(
    <PopupApp
      networks={descriptors.map(({ id, name }) => ({ id, name }))}
      settings={settings}
      listCommunities={async () => (await ask(() => sendMessage('listCommunities', undefined))) ?? []}
      browserLanguage={browser.i18n.getUILanguage()}
      now={new Date().toISOString()}
      plan={(chosen, changeSettings) => <PopupPlan access={access} settings={chosen} changeSettings={changeSettings} />}
      onChange={(change) => void changeSettings(change)}
    />,
  );
}

void start();
