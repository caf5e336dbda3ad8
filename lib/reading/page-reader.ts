import type { Captured, Inbox } from '../capture/inbox';
import { hasMarker } from '../capture/marker';
import type { NetworkAdapter, ReadContext } from '../networks/contract';
import { onSoftNavigation } from '../page/soft-navigation';
import type { Session } from '../session/session';
import type { KeptPieces } from './kept-pieces';
import { watchDocument } from './watch-document';
import { IdleQueue } from './when-idle';

/**
 * Feeds the session from all three sources: captured answers as they come, JSON in the page, and visible markup for
 * what neither gave. Each piece is read in a quiet moment of the page; one that fails leaves the others untouched.
 */
export function startReading(
  adapter: NetworkAdapter,
  session: Session,
  inbox: Inbox,
  pieces: KeptPieces,
  signal: AbortSignal,
): void {
  const queue = new IdleQueue(signal);
  let runs = 0;
  const context = (pageUrl: string, sourceUrl: string, time: number): ReadContext => ({
    pageUrl,
    sourceUrl,
    at: new Date(time).toISOString(),
    run: `run ${++runs}`,
    lang: document.documentElement.lang,
  });

  const readPiece = (piece: Captured) => {
    const about = context(piece.pageUrl, piece.url, piece.time);
    const read = piece.kind === 'attribute' ? adapter.readAttribute : adapter.readAnswer;
    if (read) session.add(read.call(adapter, piece.body, about), piece.pageUrl);
    pieces.add(piece.body);
  };
  const readDocument = () => {
    const url = location.href;
    session.add(adapter.readDocument(document, context(url, url, Date.now())), url);
  };

  onSoftNavigation((url) => session.moveTo(adapter.descriptor.locate(url), url), signal);
  inbox.read((piece) => queue.add(() => readPiece(piece)));
  watchDocument({
    isPayload: (text) => hasMarker(adapter.descriptor, text),
    onPayload: (body) => {
      const url = location.href;
      queue.add(() => readPiece({ kind: 'answer', url, pageUrl: url, time: Date.now(), body }));
    },
    readAll: (done) =>
      // Markup is the last resort: an answer that is on its way must not be preceded by a poorer figure.
      queue.addLast(() => {
        readDocument();
        done();
      }),
    somethingUnknown: () => hasUnknown(adapter, session),
    signal,
  });
}

/** Whether the page shows its community or posts that no source has explained yet. */
function hasUnknown(adapter: NetworkAdapter, session: Session): boolean {
  const { page, communities, posts } = session.state;
  const concernsCommunity = page.kind === 'community' || page.kind === 'person';
  const subjectKnown = [...communities.values()].some((community) => adapter.isSubject(community, page));
  if (concernsCommunity && !subjectKnown) return true;
  if (document.querySelector(adapter.page.postSelector) === null) return false;
  return adapter.page.postPlaces(document).some((place) => place.find(posts) === undefined);
}
