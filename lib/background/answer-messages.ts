import { LorgnetteDatabase } from '../library/database';
import { listCommunities, listSnapshots, saveSnapshot } from '../library/snapshots';
import { onMessage } from '../messaging/protocol';
import { snapshotSchema } from '../model/snapshot';
import { readSettings } from '../settings/settings';
import { injectOverlay } from './inject-overlay';

/** Registers an answer for every message of the protocol. */
export function answerMessages(): void {
  const database = new LorgnetteDatabase();

  onMessage('showOverlay', async ({ data, sender }) => {
    const { switchedOff } = await readSettings();
    if (switchedOff.includes(data.network)) return 'switched-off';
    const tabId = sender.tab?.id;
    if (tabId !== undefined) await injectOverlay(tabId);
    return 'shown';
  });
  onMessage('saveSnapshot', async ({ data }) => {
    await saveSnapshot(database, snapshotSchema.parse(data));
    return 'saved' as const;
  });
  onMessage('listSnapshots', ({ data }) => listSnapshots(database, String(data.network), String(data.communityId)));
  onMessage('listCommunities', () => listCommunities(database));
}
