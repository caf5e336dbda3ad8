import type { CommentBox } from '../contract';
import { accountPlaces } from './account-places';

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
  return handle ? { frame, answers: answered(element.ownerDocument, handle) } : { frame };
}

/** The one comment of that person on screen; two of them leave open which is meant. */
function answered(document: Document, handle: string): CommentBox['answers'] {
  const theirs = accountPlaces(document).filter((place) => place.commentId && place.account?.handle === handle);
  const [only] = theirs;
  return { handle, ...(theirs.length === 1 && only?.commentId && { commentId: only.commentId }) };
}
