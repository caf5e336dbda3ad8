import type { CommentBox } from '../contract';
import { accountPlaces } from './account-places';

/** Texts of profile pictures: English (2025-12) and Portuguese (2025-11). */
const PICTURE_OF = /^(?:Foto do perfil de )?([\w.]{1,30})(?:'s profile picture)?$/;

/**
 * A comment box: the one-field form of a post (2025-11), or the editor under a reel (2026). Boxes for messages live
 * under `/direct/`. Whom one answers is only known by the "@user " that the site puts first.
 */
export function commentBoxAt(element: Element): CommentBox | undefined {
  if (element.ownerDocument.location?.pathname.startsWith('/direct/')) return undefined;
  const frame = element.closest('form') ?? (element.localName === 'textarea' ? null : element.parentElement);
  if (!frame || frame.querySelector('input[type="search"], input[type="password"]')) return undefined;
  const written = 'value' in element ? String(element.value) : (element.textContent ?? '');
  const handle = /^@([A-Za-z0-9._]{1,30})\s/.exec(written)?.[1]?.toLowerCase();
  return { frame, ...ownName(frame), ...(handle && { answers: answered(element.ownerDocument, handle) }) };
}

/**
 * One's own picture stands alone before the form (2025-11). The captured one was of an account without a picture and had
 * no text; that others have the text of all pictures of people is not proved, so anything else tells nothing.
 */
function ownName({ previousElementSibling: link }: Element): Pick<CommentBox, 'writesAs'> {
  const picture = link?.matches('[role="link"]') ? link.querySelector('img:only-child') : null;
  const writesAs = PICTURE_OF.exec(picture?.getAttribute('alt') ?? '')?.[1];
  return writesAs ? { writesAs } : {};
}

/** The one comment of that person on screen; two of them leave open which is meant. */
function answered(document: Document, handle: string): CommentBox['answers'] {
  const theirs = accountPlaces(document).filter((place) => place.commentId && place.account?.handle === handle);
  const [only] = theirs;
  return { handle, ...(theirs.length === 1 && only?.commentId && { commentId: only.commentId }) };
}
