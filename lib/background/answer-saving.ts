import type { LorgnetteDatabase } from '../library/database';
import { readOrganising } from '../library/read-organising';
import { onMessage } from '../messaging/protocol';
import { injectInto } from './inject';
import { screenshot } from './screenshot';

/** Registers what saving from a page needs beside the library itself. */
export function answerSaving(database: LorgnetteDatabase): void {
  onMessage('loadSaving', async ({ sender }) => {
    await injectInto(sender.tab, '/saving.js');
    return 'loaded' as const;
  });
  onMessage('organising', ({ data }) => readOrganising(database, String(data)));
  onMessage('screenshot', ({ data, sender }) => screenshot(sender.tab, data));
}
