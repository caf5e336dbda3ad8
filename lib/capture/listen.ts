import type { NetworkDescriptor } from '../networks/contract';
import { BODY_EVENT, HEADER_EVENT } from './channel';
import { type Header, MAX_BODY, openHeader } from './header';
import type { Inbox } from './inbox';
import { hasMarker } from './marker';

/**
 * Fills the inbox with the tap's answers. What comes from the page's world is untrusted: anything that is not our
 * form, not from an address we want or without a known marker is dropped here, unparsed.
 */
export function listenToTap(descriptor: NetworkDescriptor, inbox: Inbox, signal: AbortSignal): void {
  let header: Header | undefined;
  window.addEventListener(
    HEADER_EVENT,
    (event) => {
      const opened = openHeader((event as CustomEvent<unknown>).detail);
      header = opened && descriptor.wants(opened.url) ? opened : undefined;
    },
    { signal },
  );
  window.addEventListener(
    BODY_EVENT,
    (event) => {
      const from = header;
      header = undefined;
      const body = (event as CustomEvent<unknown>).detail;
      if (from === undefined || typeof body !== 'string' || body.length > MAX_BODY) return;
      if (hasMarker(descriptor, body)) inbox.put({ ...from, body, kind: 'answer' });
    },
    { signal },
  );
}
