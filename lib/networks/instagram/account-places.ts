import type { AccountPlace } from '../contract';
import { COMMENT_LINK, commentBlock } from './comment-block';
import { profileLink } from './dom-links';

/**
 * People of a follow dialog and comments of a post. Rows have no names of their own in the markup, so a row is the
 * block around a link to a profile with words in it (2026-09).
 */
export function accountPlaces(root: ParentNode): AccountPlace[] {
  const comments = [...root.querySelectorAll(COMMENT_LINK)].flatMap(commentPlace);
  const people = [...root.querySelectorAll('[role="dialog"] a[href]')].flatMap(personPlace);
  const inComments = new Set(comments.map(({ anchor }) => anchor));
  return [...comments, ...people.filter(({ anchor }) => !inComments.has(anchor))];
}

function personPlace(link: Element): AccountPlace[] {
  const handle = nameLink(link);
  return handle === undefined ? [] : [{ element: link, anchor: link, account: { handle } }];
}

function commentPlace(dated: Element): AccountPlace[] {
  const commentId = /\/c\/(\d{1,25})\/?$/.exec(dated.getAttribute('href') ?? '')?.[1];
  for (let block = dated.parentElement; commentId && block; block = block.parentElement) {
    const anchor = [...block.querySelectorAll('a[href]')].find((link) => nameLink(link) !== undefined);
    const handle = anchor && nameLink(anchor);
    if (anchor && handle) return [{ element: commentBlock(block), anchor, account: { handle }, commentId }];
  }
  return [];
}

/** User name behind a link that shows words; the link around a picture shows none. */
function nameLink(link: Element): string | undefined {
  return link.textContent?.trim() ? profileLink(link) : undefined;
}
