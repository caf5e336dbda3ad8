import { PlanSettingsForm } from '../../../components/plan/plan-settings-form';
import type { SettingsServices } from '../../../components/settings/settings-services';
import { SettingsView } from '../../../components/settings/settings-view';
import { LorgnetteDatabase } from '../../../lib/library/database';
import { readCollected } from '../../../lib/library/read-lists';
import { askForLastingStorage, readStorageRoom } from '../../../lib/library/storage-room';
import { watchLibrary } from '../../../lib/library/watch-library';
import { sendMessage } from '../../../lib/messaging/protocol';
import { descriptors } from '../../../lib/networks/descriptors';
import { changeSettings, readSettings, watchSettings } from '../../../lib/settings/settings';
import { ownZone, zones } from '../zones';

const database = new LorgnetteDatabase();

/** What the user can choose, and what is stored. */
export default function Settings() {
  return (
    <SettingsView
      services={services}
      plan={(settings, onChange) => (
        <PlanSettingsForm settings={settings} zone={settings.zone ?? ownZone} zones={zones} onChange={onChange} />
      )}
    />
  );
}

const services: SettingsServices = {
  read: readSettings,
  change: changeSettings,
  watch: watchSettings,
  networks: descriptors.map(({ id, name }) => ({ id, name })),
  storage: () => readStorageRoom(navigator.storage),
  askToKeep: () => askForLastingStorage(navigator.storage),
  collected: () => readCollected(database),
  watchCollected: (tell) => watchLibrary(database, ['collected'], tell),
  collect: async ({ community, name, since, withComments }, choice) => {
    const kept = { name, since, withComments, paused: choice === 'pause' };
    await sendMessage('collect', { community, choice: choice === 'stop' ? undefined : kept });
  },
  wipe: async () => void (await sendMessage('wipeLibrary', undefined)),
  timeZone: ownZone,
};
