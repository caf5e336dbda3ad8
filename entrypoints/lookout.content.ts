import { defineContentScript } from 'wxt/utils/define-content-script';
import { keepFleetingAttribute } from '../lib/capture/fleeting';
import { openInbox } from '../lib/capture/handover';
import { listenToTap } from '../lib/capture/listen';
import { callOverlay } from '../lib/capture/lookout';
import { ask } from '../lib/messaging/ask';
import { sendMessage } from '../lib/messaging/protocol';
import { allMatches, descriptorForHost } from '../lib/networks/descriptors';

/** Every page of the networks, from its first moment: keeps what the tap hears and calls the interface when needed. */
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
    if (descriptor.fleetingAttribute) keepFleetingAttribute(descriptor.fleetingAttribute, inbox, stop.signal);
    callOverlay({
      worthIt: () => descriptor.locate(location.href).kind !== 'other',
      call: () => ask(() => sendMessage('showOverlay', { network: descriptor.id })),
      onSwitchedOff: () => stop.abort(),
      signal: stop.signal,
    });
  },
});
