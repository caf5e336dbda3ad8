import { Inbox } from './inbox';

/** Name of the slot below, for whoever asks from outside whether the small script is there. */
export const INBOX_NAME = 'lorgnette.inbox';

/**
 * The inbox that the small script and the overlay share. Both live in the extension's isolated world of the same
 * document, which the page cannot see; after an update the new small script puts a new inbox here.
 */
const SLOT = Symbol.for(INBOX_NAME);

interface World {
  [SLOT]?: Inbox;
}

/** Opens the inbox of this document. What waits in an earlier one moves over. */
export function openInbox(): Inbox {
  const inbox = new Inbox();
  (globalThis as World)[SLOT]?.read((piece) => inbox.put(piece));
  (globalThis as World)[SLOT] = inbox;
  return inbox;
}

/** The inbox of this document; a fresh one when the small script has not run (it always has, except in tests). */
export function sharedInbox(): Inbox {
  return (globalThis as World)[SLOT] ?? openInbox();
}
