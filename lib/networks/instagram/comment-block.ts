/** A comment's own address, `/p/{code}/c/{id}/`, around its time (2026-09). */
export const COMMENT_LINK = 'a[href*="/c/"]';

/**
 * All of one comment: name and date stand in one line, the words below it, and no element has a name of its own (2025-11).
 * The largest block around the date with no other's time or address.
 */
export function commentBlock(date: Element): Element {
  const around = date.parentElement;
  if (!around || around.matches('body, main, [role="dialog"]')) return date;
  const isShared = ['time', COMMENT_LINK].some((one) => around.querySelectorAll(one).length > 1);
  return isShared ? date : commentBlock(around);
}
