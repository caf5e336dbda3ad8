import type { NetworkDescriptor } from '../networks/contract';
import { ANSWER_EVENT } from './channel';
import { openEnvelope } from './envelope';
import type { Inbox } from './inbox';

/**
 * Fills the inbox with the tap's answers. What comes from the page's world is untrusted: anything that is not our
 * envelope, not from an address we want or without a known marker is dropped here, unparsed.
 */
export function listenToTap(descriptor: NetworkDescriptor, inbox: Inbox, signal: AbortSignal): void {
  window.addEventListener(
    ANSWER_EVENT,
    (event) => {
      const envelope = openEnvelope((event as CustomEvent<unknown>).detail);
      if (envelope === undefined || !descriptor.wants(envelope.url)) return;
      if (!hasMarker(descriptor, envelope.body)) return;
      inbox.put({ ...envelope, kind: 'answer' });
    },
    { signal },
  );
}

/** Whether a text can carry records of this network: an eighth of the cost of parsing it (measured 2026-11). */
export function hasMarker({ markers }: NetworkDescriptor, text: string): boolean {
  return markers.some((marker) => text.includes(marker));
}
