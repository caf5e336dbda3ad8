import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { commentsBlock } from '../components/overlay/comments/comments-block';
import type { CommentsDoors } from '../components/overlay/comments/comments-doors';
import { scriptLanguage } from '../components/overlay/script-language';
import { commentsWords } from '../lib/i18n/comments';
import { ask } from '../lib/messaging/ask';
import { sendMessage } from '../lib/messaging/protocol';
import type { Comment } from '../lib/model';
import { boxOfComment, commentPlace, pointOut } from '../lib/page/comment-place';
import { loadOnce } from '../lib/reading/load-once';
import { type Reading, sharedReading } from '../lib/reading/shared-reading';
import { suggestSituation } from '../lib/replies/suggest-situation';
import { readSettings, watchSettings } from '../lib/settings/settings';

/**
 * What comments say and who waits for an answer, put into a page by the background once the panel is open or there is
 * a comment box. Templates and panel share this one copy of the lexicons.
 */
export default defineUnlistedScript(() => {
  const reading = sharedReading();
  if (reading === undefined || reading.comments !== undefined) return;
  reading.comments = { suggest: suggestSituation, draw: commentsBlock(doorsOf(reading)) };
});

function doorsOf(reading: Reading): CommentsDoors {
  const { adapter, session } = reading;
  const { signal } = reading.stop;
  const { page, descriptor } = adapter;
  const language = scriptLanguage(
    commentsWords,
    // The browser is asked once: after the extension was updated, it has no answer for this script any more.
    { read: readSettings, watch: watchSettings, browser: browser.i18n.getUILanguage() },
    signal,
  );
  const elementOf = (comment: Comment) => commentPlace(page, document, session.state.posts, comment)?.element;
  return {
    session,
    ...language,
    now: () => new Date(),
    marks: (comments) => ask(() => sendMessage('commentMarks', comments)),
    decide: async (decision) => (await ask(() => sendMessage('decideComment', decision))) === 'done',
    show(comment) {
      const element = elementOf(comment);
      if (element) pointOut(element);
      return element !== undefined;
    },
    async reply(comment) {
      const element = elementOf(comment);
      if (element) pointOut(element);
      const box = boxOfComment(page, document, descriptor.commentBoxes, comment, element);
      // The first box of a page may be younger than the templates beside it.
      const replies =
        box && (await loadOnce(reading, 'replies', () => ask(() => sendMessage('loadReplies', undefined))));
      if (box && (await replies?.openAt(box))) return 'opened';
      return element ? 'no-box' : 'gone';
    },
    openQueue: () => void ask(() => sendMessage('openWorkspace', { view: 'replies', query: 'queue' })),
    signal,
  };
}
