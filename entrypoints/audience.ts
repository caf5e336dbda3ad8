import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { audienceWords } from '../lib/i18n/audience';
import { AudienceBook } from '../lib/insight/audience-book';
import { quietly } from '../lib/reading/quietly';
import { sharedReading } from '../lib/reading/shared-reading';
import { subjectOf } from '../lib/session/subject';

/**
 * Scoring of audiences with its words, put into a page by the background once there is somebody to score. An unlisted
 * script, because a content script would carry the browser's interface along, and this one needs none of it.
 */
export default defineUnlistedScript(() => {
  const reading = sharedReading();
  if (reading === undefined || reading.audience !== undefined) return;
  const { adapter, session, stop } = reading;
  let book: AudienceBook | undefined;
  reading.audience = {
    words: audienceWords,
    open(kept) {
      book ??= new AudienceBook({
        session,
        network: adapter.descriptor.id,
        subject: () => subjectOf(session.state, (community, page) => adapter.isSubject(community, page)),
        quietly,
        clock: () => new Date(),
        kept,
        signal: stop.signal,
      });
      return book;
    },
  };
});
