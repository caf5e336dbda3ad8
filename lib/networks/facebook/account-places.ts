import type { AccountPlace } from '../contract';
import { commentOf } from './decode-id';

/** Comments carry their id in links (2026-09); members of groups lead to `/groups/<group>/user/<id>/` (2026-09). */
const COMMENT = '[role="article"] a[href*="comment_id="]';
const MEMBER = '[role="main"] [role="listitem"] a[href*="/user/"]';

/** Comments, and members of a group. Facebook's people are never judged; their places serve the signs of comments. */
export function accountPlaces(root: ParentNode): AccountPlace[] {
  const places = new Map<Element, AccountPlace>();
  for (const link of root.querySelectorAll(COMMENT)) {
    const element = link.closest('[role="article"]');
    const commentId = idIn(link.getAttribute('href') ?? '');
    if (element && commentId && link.textContent?.trim() && !places.has(element)) {
      places.set(element, { element, anchor: link, commentId });
    }
  }
  for (const link of root.querySelectorAll(MEMBER)) {
    const id = /\/user\/(\d{1,25})/.exec(link.getAttribute('href') ?? '')?.[1];
    const element = link.closest('[role="listitem"]');
    if (id && element && link.textContent?.trim() && !places.has(element)) {
      places.set(element, { element, anchor: link, account: { id } });
    }
  }
  return [...places.values()];
}

function idIn(href: string): string | undefined {
  if (!URL.canParse(href, 'https://www.facebook.com')) return undefined;
  const query = new URL(href, 'https://www.facebook.com').searchParams;
  const name = query.get('reply_comment_id') ?? query.get('comment_id') ?? '';
  return /^\d{1,25}$/.test(name) ? name : commentOf(name)?.id;
}
