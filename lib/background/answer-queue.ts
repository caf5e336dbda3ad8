import { decideComment, putAuthorNote, putStopWords, readMarks } from '../library/comment-marks';
import type { LorgnetteDatabase } from '../library/database';
import { onMessage } from '../messaging/protocol';
import { authorNoteSchema, commentKeysSchema, decisionSchema, stopWordsSchema } from '../model/comment-mark-schema';
import { received } from '../model/received';
import { answerChanges } from './answer-changes';
import { injectInto } from './inject';

/**
 * Registers the answers about comments. Scripts in sites may mark comments and ask for marks; notes on people are never
 * told to them, and only the extension's own pages may write them.
 */
export function answerQueue(database: LorgnetteDatabase): void {
  const { onChange, onChangeByOwnPage } = answerChanges(() => {});
  onMessage('loadComments', async ({ sender }) => {
    await injectInto(sender.tab, '/comments.js');
    return 'loaded' as const;
  });
  onMessage('commentMarks', async ({ data }) => {
    const [marks, brands] = await Promise.all([
      readMarks(database, received(commentKeysSchema, data).data ?? []),
      database.brands.toArray(),
    ]);
    return { marks, brands: brands.map(({ name }) => name) };
  });
  onChange('decideComment', decisionSchema, (decision) => decideComment(database, decision, new Date()));
  onChangeByOwnPage('putAuthorNote', authorNoteSchema, (note) => putAuthorNote(database, note));
  onChangeByOwnPage('putStopWords', stopWordsSchema, (words) => putStopWords(database, words, new Date()));
}
