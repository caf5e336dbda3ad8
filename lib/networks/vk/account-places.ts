import type { AccountPlace } from '../contract';

/** Rows of the members box: current client (2026), then the legacy box (still live in 2026). */
const MEMBERS = '[class*="MembersListModal__modalContainer"] [data-testid="grid-item"], .fans_fan_row';
/** Comments and replies of the current client (2026-09); the element's own id ends in the comment's. */
const COMMENTS = '[data-testid^="wall_comments_comment_"]';

/** People in open members boxes, and comments; the current client keeps ids out of its markup, so names in addresses count. */
export function accountPlaces(root: ParentNode): AccountPlace[] {
  return [
    ...[...root.querySelectorAll(MEMBERS)].flatMap(memberPlace),
    ...[...root.querySelectorAll(COMMENTS)].flatMap(commentPlace),
  ];
}

function memberPlace(element: Element): AccountPlace[] {
  const anchor = element.querySelector('.vkuiHorizontalCell__content a, .fans_fan_lnk, a[href]');
  const account = accountOf(anchor, element.getAttribute('data-id'));
  return anchor && account ? [{ element, anchor, account }] : [];
}

function commentPlace(element: Element): AccountPlace[] {
  const anchor = element.querySelector('[data-testid="comment-owner"]');
  const commentId = /_(\d+)$/.exec(element.id)?.[1];
  if (!anchor || commentId === undefined) return [];
  const account = accountOf(anchor, null);
  return [{ element, anchor, commentId, ...(account && { account }) }];
}

function accountOf(link: Element | null, id: string | null): AccountPlace['account'] {
  if (id && /^[1-9]\d*$/.test(id)) return { id };
  const name = /^(?:https:\/\/vk\.(?:com|ru))?\/([\w.]{1,64})$/.exec(link?.getAttribute('href') ?? '')?.[1];
  const number = /^id([1-9]\d*)$/.exec(name ?? '')?.[1];
  return number ? { id: number } : name ? { handle: name.toLowerCase() } : undefined;
}
