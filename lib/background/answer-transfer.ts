import { browser } from 'wxt/browser';
import { commitImport, wipeLibrary } from '../library/commit-import';
import type { LorgnetteDatabase } from '../library/database';
import { dropImport, dropStaleImports, stageImport } from '../library/staging';
import { onMessage } from '../messaging/protocol';
import { commitRequestSchema, stageRequestSchema } from '../model/library-transfer-schema';
import { received } from '../model/received';
import { ownIdSchema } from '../model/saved-post-schema';
import { answerChanges, assertOwnPage } from './answer-changes';

/**
 * Registers the answers to imports and restores; only the extension's own pages may ask.
 *
 * @param written called after something was written, outside of what the sender waits for
 */
export function answerTransfer(database: LorgnetteDatabase, written: () => void): void {
  const { onChangeByOwnPage } = answerChanges(written);

  onMessage('stageImport', async ({ data, sender }) => {
    assertOwnPage(sender);
    const request = received(stageRequestSchema, data);
    if (request.data === undefined) return { state: 'refused', reason: 'invalid', where: request.where };
    return stageImport(database, request.data, new Date());
  });
  onMessage('commitImport', async ({ data, sender }) => {
    assertOwnPage(sender);
    const request = received(commitRequestSchema, data);
    if (request.data === undefined) return { state: 'refused', reason: 'invalid', where: request.where };
    const answer = await commitImport(database, request.data);
    written();
    return answer;
  });
  onChangeByOwnPage('dropImport', ownIdSchema, (id) => dropImport(database, id));
  onMessage('wipeLibrary', async ({ sender }) => {
    assertOwnPage(sender);
    await wipeLibrary(database);
    written();
    return 'done' as const;
  });

  // Pages of the extension do not survive a start of the browser or an update, so nobody will commit what is left.
  const forget = () => void dropStaleImports(database).catch(() => undefined);
  browser.runtime.onStartup.addListener(forget);
  browser.runtime.onInstalled.addListener(forget);
}
