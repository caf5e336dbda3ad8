import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { savingDesk } from '../components/overlay/save/saving-desk';
import { Collector } from '../lib/insight/collector';
import { rawFragment } from '../lib/insight/raw-fragment';
import { Saver } from '../lib/insight/saver';
import type { SavingDesk } from '../lib/insight/saving-desk';
import { pictureOfPost } from '../lib/page/picture-of-post';
import type { KeptPieces } from '../lib/reading/kept-pieces';
import { quietly } from '../lib/reading/quietly';
import { sharedReading } from '../lib/reading/shared-reading';

/**
 * Saving with its words, put into a page by the background once somebody saves or collects. It speaks with the
 * background through the interface, so it carries none of the browser's own.
 */
export default defineUnlistedScript(() => {
  const reading = sharedReading();
  if (reading === undefined || reading.saving !== undefined) return;
  const { adapter, session, book, pieces, stop } = reading;
  const network = adapter.descriptor.id;
  let desk: SavingDesk | undefined;
  reading.saving = {
    open(doors) {
      if (desk) return desk;
      const clock = () => new Date();
      const saver = new Saver({
        ...{ session, book, clock },
        states: doors.states,
        send: doors.send,
        picture: pictureOfPost(doors),
        raw: (post) => (doors.keepRaw() ? rawFragment(post, payloads(pieces)) : undefined),
        pageUrl: () => location.href,
      });
      const collector = new Collector({
        ...{ network, session, saver, quietly },
        list: doors.listCollected,
        signal: stop.signal,
      });
      const newId = () => crypto.randomUUID();
      desk = savingDesk({ network, session, saver, collector, doors, clock, newId, signal: stop.signal });
      return desk;
    },
  };
});

/** What was heard, newest first, then the JSON of the page itself. */
function* payloads(pieces: KeptPieces): Generator<string> {
  yield* pieces.newestFirst;
  for (const { textContent } of document.querySelectorAll('script[type="application/json"]')) yield textContent ?? '';
}
