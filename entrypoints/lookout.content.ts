import { defineContentScript } from 'wxt/utils/define-content-script';
import { callReader } from '../lib/capture/call-reader';
import { keepFleetingAttribute } from '../lib/capture/fleeting';
import { openInbox } from '../lib/capture/handover';
import { listenToTap } from '../lib/capture/listen';
import { hasMarker } from '../lib/capture/marker';
import { ask } from '../lib/messaging/ask';
import { sendMessage } from '../lib/messaging/protocol';
import { descriptorForHost } from '../lib/networks/descriptors';
import { allMatches } from '../lib/networks/tap-rules';
import { onceComposerFocused } from '../lib/page/composer-once';
import { openKeyGate } from '../lib/page/key-gate';

/** Every page of the networks, from its first moment: keeps what the tap hears and calls the reader when needed. */
export default defineContentScript({
  matches: allMatches,
  runAt: 'document_start',
  main(ctx) {
    const descriptor = descriptorForHost(location.hostname);
    if (descriptor === undefined) return;
    const stop = new AbortController();
    ctx.onInvalidated(() => stop.abort());

    const inbox = openInbox();
    listenToTap(descriptor, inbox, stop.signal);
    if (descriptor.fleetingAttribute) {
      keepFleetingAttribute(descriptor.fleetingAttribute, (value) => hasMarker(descriptor, value), inbox, stop.signal);
    }
    openKeyGate(stop.signal);
    const call = callReader({
      worthIt: () => descriptor.locate(location.href).kind !== 'other',
      call: () => ask(() => sendMessage('startReading', { network: descriptor.id })),
      onSwitchedOff: () => stop.abort(),
      signal: stop.signal,
    });
    if (descriptor.commentBoxes) onceComposerFocused(descriptor.commentBoxes, call, stop.signal);
  },
});
