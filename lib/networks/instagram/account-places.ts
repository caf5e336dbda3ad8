import type { AccountPlace } from '../contract';
import { profileLink } from './dom-links';

/** A comment's own address, `/p/{code}/c/{id}/`, around its time (2026-09). */
const COMMENT_LINK = 'a[href*="/c/"]';

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
    if (anchor && handle) return [{ element: wholeComment(block), anchor, account: { handle }, commentId }];
  }
  return [];
}

/** Name and date stand in one line, the words below it: the largest block with no other's time or address. */
function wholeComment(line: Element): Element {
  let whole = line;
  for (let around = line.parentElement; around; around = around.parentElement) {
    if (around.matches('body, main, [role="dialog"]')) break;
    if (around.querySelectorAll('time').length > 1 || around.querySelectorAll(COMMENT_LINK).length > 1) break;
    whole = around;
  }
  return whole;
}

/** User name behind a link that shows words; the link around a picture shows none. */
function nameLink(link: Element): string | undefined {
  return link.textContent?.trim() ? profileLink(link) : undefined;
}
