import { Inbox } from './inbox';

/**
 * The inbox that the small script and the overlay share. Both live in the extension's isolated world of the same
 * document, which the page cannot see; after an update the new small script puts a new inbox here.
 */
const SLOT = Symbol.for('lorgnette.inbox');

interface World {
  [SLOT]?: Inbox;
}

export function openInbox(): Inbox {
  const inbox = new Inbox();
  (globalThis as World)[SLOT] = inbox;
  return inbox;
}

/** The inbox of this document; a fresh one when the small script has not run (it always has, except in tests). */
export function sharedInbox(): Inbox {
  return (globalThis as World)[SLOT] ?? openInbox();
}
