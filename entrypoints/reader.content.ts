import { defineContentScript } from 'wxt/utils/define-content-script';
import { sharedInbox } from '../lib/capture/handover';
import { ReportBook } from '../lib/insight/report-book';
import { ask } from '../lib/messaging/ask';
import { sendMessage } from '../lib/messaging/protocol';
import { adapterFor } from '../lib/networks/adapters';
import { descriptorForHost } from '../lib/networks/descriptors';
import { allMatches } from '../lib/networks/tap-rules';
import { onceComposerAppears } from '../lib/page/composer-once';
import { KeptPieces } from '../lib/reading/kept-pieces';
import { startReading } from '../lib/reading/page-reader';
import { type Reading, shareReading } from '../lib/reading/shared-reading';
import { onceWorthShowing } from '../lib/reading/worth-showing';
import { Session } from '../lib/session/session';

/** Turns what was captured into records, without any interface; asks for the interface when it has something to show. */
export default defineContentScript({
  matches: allMatches,
  registration: 'runtime',
  main(ctx) {
    const descriptor = descriptorForHost(location.hostname);
    const adapter = descriptor && adapterFor(descriptor.id);
    if (adapter === undefined) return;
    const stop = new AbortController();
    ctx.onInvalidated(() => stop.abort());

    const session = new Session(adapter.descriptor.locate(location.href), location.href);
    const book = new ReportBook(session, Intl.DateTimeFormat().resolvedOptions().timeZone);
    const pieces = new KeptPieces();
    const reading: Reading = { adapter, session, book, pieces, loading: {}, stop };
    shareReading(reading);
    startReading(adapter, session, sharedInbox(), pieces, stop.signal);
    const { commentBoxes } = adapter.descriptor;
    // Who wants them meanwhile waits for these, see `loadOnce`, which would be too heavy for this script.
    // Who wants them meanwhile waits for these, as `loadOnce` does for others.
    const loadReplies = () => {
      reading.loading.replies = ask(() => sendMessage('loadReplies', undefined));
    };
    if (commentBoxes) onceComposerAppears(commentBoxes, loadReplies, stop.signal);
    onceWorthShowing(session, () => void ask(() => sendMessage('showInterface', undefined)));
  },
});
