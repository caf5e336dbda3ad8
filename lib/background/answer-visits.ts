import type { LorgnetteDatabase } from '../library/database';
import { saveVisit, tagCommunity } from '../library/visits';
import { onMessage } from '../messaging/protocol';
import { taggingSchema, visitSchema } from '../model/visit';

/** Answers about visits that can be compared later, and the user's tags for communities. */
export function answerVisits(database: LorgnetteDatabase): void {
  onMessage('saveVisit', async ({ data }) => {
    await saveVisit(database, visitSchema.parse(data));
    return 'saved' as const;
  });
  onMessage('tagCommunity', async ({ data }) => {
    await tagCommunity(database, taggingSchema.parse(data));
    return 'done' as const;
  });
}
