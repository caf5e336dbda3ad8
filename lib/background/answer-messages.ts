import { browser } from 'wxt/browser';
import { onceMore } from '../library/after-writing';
import { LorgnetteDatabase } from '../library/database';
import { dismiss, dismissedAmong } from '../library/dismissals';
import { idFrontier } from '../library/id-frontier';
import { maintainSearch } from '../library/search-maintain';
import { listCommunities, listSnapshots, saveSnapshot } from '../library/snapshots';
import { onMessage } from '../messaging/protocol';
import { snapshotSchema } from '../model/snapshot';
import { readSettings } from '../settings/settings';
import { answerLibrary } from './answer-library';
import { answerPlan } from './answer-plan';
import { answerQueue } from './answer-queue';
import { answerReplies } from './answer-replies';
import { answerSaving } from './answer-saving';
import { answerTransfer } from './answer-transfer';
import { answerVisits } from './answer-visits';
import { injectInto } from './inject';
import { watchPlan } from './plan-reminders';

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
  onMessage('loadAudience', async ({ sender }) => {
    await injectInto(sender.tab, '/audience.js');
    return 'loaded' as const;
  });
  onMessage('loadReplies', async ({ sender }) => {
    await injectInto(sender.tab, '/replies.js');
    return 'loaded' as const;
  });
  onMessage('openMethod', async () => {
    await browser.tabs.create({ url: browser.runtime.getURL('/method.html') });
    return 'opened' as const;
  });
  onMessage('dismiss', async ({ data }) => {
    const row = { network: String(data.network), id: String(data.id).slice(0, 100), fine: data.fine === true };
    await dismiss(database, row, new Date());
    return 'noted' as const;
  });
  onMessage('dismissedAmong', ({ data }) =>
    dismissedAmong(database, String(data.network), data.ids.map(String), new Date()),
  );
  onMessage('idFrontier', ({ data }) => idFrontier(database, String(data.network), data.seen, new Date()));
  onMessage('saveSnapshot', async ({ data }) => {
    await saveSnapshot(database, snapshotSchema.parse(data));
    return 'saved' as const;
  });
  onMessage('listSnapshots', ({ data }) => listSnapshots(database, String(data.network), String(data.communityId)));
  onMessage('listCommunities', () => listCommunities(database));
  answerVisits(database);
  answerReplies(database);
  answerQueue(database);
  answerPlan(database, watchPlan(database));
  const maintain = onceMore(() => maintainSearch(database));
  answerLibrary(database, maintain);
  answerTransfer(database, maintain);
  answerSaving(database);
}
