import { LorgnetteDatabase } from '../library/database';
import { listCommunities, listSnapshots, saveSnapshot } from '../library/snapshots';
import { onMessage } from '../messaging/protocol';
import { snapshotSchema } from '../model/snapshot';
import { readSettings } from '../settings/settings';
import { injectInto } from './inject';

/** Registers an answer for every message of the protocol. */
export function answerMessages(): void {
  const database = new LorgnetteDatabase();

  onMessage('startReading', async ({ data, sender }) => {
    const { switchedOff } = await readSettings();
    if (switchedOff.includes(data.network)) return 'switched-off';
    await injectInto(sender.tab, '/content-scripts/reader.js');
    return 'started';
  });
  onMessage('showInterface', async ({ sender }) => {
    await injectInto(sender.tab, '/content-scripts/overlay.js');
    return 'shown' as const;
  });
  onMessage('saveSnapshot', async ({ data }) => {
    await saveSnapshot(database, snapshotSchema.parse(data));
    return 'saved' as const;
  });
  onMessage('listSnapshots', ({ data }) => listSnapshots(database, String(data.network), String(data.communityId)));
  onMessage('listCommunities', () => listCommunities(database));
}
