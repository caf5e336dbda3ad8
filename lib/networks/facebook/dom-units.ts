/**
 * Where posts stand in the page, newest markup first: `aria-posinset` (search 2025-12, feed and dialog 2026-09), pagelet
 * names (home feed and Page timeline 2026-09), plain articles (Page timeline 2026-09). Class names are never used.
 */
export const UNIT_SELECTOR = [
  '[data-pagelet^="TimelineFeedUnit_"]',
  '[data-pagelet^="FeedUnit_"]',
  '[role="main"] [aria-posinset]',
  '[role="dialog"] [aria-posinset]',
  '[role="main"] [role="article"]',
  '[role="dialog"] [role="article"]',
].join(',');

/** Comments carry their id in a wrapper (timeline 2026-09) or only in the addresses of their links. */
const COMMENT_LINK = 'a[href*="comment_id="]';

/** Menus, tabs and lists number their items in the same way as feeds do. */
const NO_UNIT = /^(?:menuitem|menuitemradio|option|listitem|tab|row|radio|treeitem)$/;

/** A comment is the nearest article around a link that names a comment; the post around it is no comment. */
export function isComment(element: Element): boolean {
  if (element.getAttribute('role') !== 'article') return false;
  for (const link of element.querySelectorAll(COMMENT_LINK)) {
    if (link.closest('[role="article"]') === element) return true;
  }
  return false;
}

/** Comments below a root, replies included: a reply is a neighbour of its comment, never inside it (2026-09). */
export function commentArticles(root: ParentNode): Element[] {
  return [...root.querySelectorAll('[role="article"]')].filter(isComment);
}

/** Posts below a root, outermost only; empty shells of virtual lists and loading placeholders are left out. */
export function postUnits(root: ParentNode): Element[] {
  const units: Element[] = [];
  let last: Element | undefined;
  for (const element of root.querySelectorAll(UNIT_SELECTOR)) {
    if (last?.contains(element)) continue;
    if (NO_UNIT.test(element.getAttribute('role') ?? '')) continue;
    if (element.querySelector('a[href]') === null || isComment(element)) continue;
    if (element.closest('[role="banner"],[role="navigation"],[role="complementary"]') !== null) continue;
    units.push(element);
    last = element;
  }
  return units;
}

/**
 * The dialog that shows the opened post. The feed behind it stays in the document, and a dialog for private messages
 * has no post in it (2026-09).
 */
export function postDialog(document: ParentNode): Element | undefined {
  return [...document.querySelectorAll('[role="dialog"]')].find((dialog) => postUnits(dialog).length > 0);
}

/** Elements of a unit that belong to the post itself, not to a comment below it. */
export function own(unit: Element, selector: string): Element[] {
  return [...unit.querySelectorAll(selector)].filter((element) => {
    const article = element.closest('[role="article"]');
    return article === null || article === unit || !unit.contains(article) || !isComment(article);
  });
}

/**
 * Text that people see. Facebook hides decoys in `aria-hidden` subtrees and numbered wrappers (2025-12); what stands
 * in an editable box belongs to the user and is never read.
 */
export function visibleText(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  if (element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('data-0')) return '';
  if (element.hasAttribute('contenteditable') || element.getAttribute('role') === 'textbox') return '';
  let text = '';
  for (const child of element.childNodes) text += visibleText(child);
  // Emoji are pictures with the character as alternative text; longer ones describe photos.
  const alt = element.tagName === 'IMG' ? (element.getAttribute('alt') ?? '') : '';
  return alt.length <= 8 ? text + alt : text;
}
