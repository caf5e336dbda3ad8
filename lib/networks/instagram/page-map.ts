import type { Post } from '../../model';
import type { PageMap, PostPlace } from '../contract';
import { accountPlaces } from './account-places';
import { pkFromCode } from './codes';
import { commentBoxAt } from './comment-box';
import { cardAround, postLink, TILES } from './dom-links';

/** Finds the post behind a short code; the map is keyed by post id. */
function finder(code: string): PostPlace['find'] {
  const id = pkFromCode(code);
  return (posts: ReadonlyMap<string, Post>) => (id === undefined ? undefined : posts.get(id));
}

function tilePlace(tile: Element, code: string): PostPlace {
  return { element: tile, anchor: { element: tile, position: 'corner' }, kind: 'tile', find: finder(code) };
}

/** A whole post: feed card, post page, dialog over a grid; recognised by its dated link (2025-11, 2026-09). */
function cardPlace(dated: Element, code: string): PostPlace | undefined {
  const article = dated.closest('article');
  const card = article ?? cardAround(dated)?.card;
  return card && { element: card, anchor: { element: dated, position: 'after' }, kind: 'card', find: finder(code) };
}

function postPlaces(root: ParentNode): PostPlace[] {
  const places: PostPlace[] = [];
  const taken = new Set<Element>();
  for (const link of root.querySelectorAll(TILES)) {
    const target = postLink(link);
    if (!target) continue;
    const dated = link.querySelector('time[datetime]') !== null;
    const picture = !dated && link.querySelector('img') !== null && !link.closest('article');
    const place = dated ? cardPlace(link, target.code) : picture ? tilePlace(link, target.code) : undefined;
    if (place && !taken.has(place.element)) places.push(place);
    if (place) taken.add(place.element);
  }
  return places;
}

/**
 * The site marks its theme with a class on the root element (`__fb-dark-mode`, 2025-11 … 2026-01); older and guest
 * pages say it in a meta tag or only in the computed colours.
 */
function isDark(document: Document): boolean | undefined {
  const { classList } = document.documentElement;
  if (classList.contains('__fb-dark-mode')) return true;
  if (classList.contains('__fb-light-mode')) return false;
  const style = document.defaultView?.getComputedStyle?.(document.documentElement);
  const scheme = style?.colorScheme || document.querySelector('meta[name="color-scheme"]')?.getAttribute('content');
  if (scheme === 'dark' || scheme === 'light') return scheme === 'dark';
  return darkColour(document.body && document.defaultView?.getComputedStyle?.(document.body).backgroundColor);
}

/** Whether a computed colour is dark; undefined for a transparent or unreadable one. */
function darkColour(colour: string | null | undefined): boolean | undefined {
  const [red, green, blue, alpha] = (colour ?? '').match(/[\d.]+/g)?.map(Number) ?? [];
  if (red === undefined || green === undefined || blue === undefined || alpha === 0) return undefined;
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}

export const pageMap: PageMap = {
  postPlaces,
  accountPlaces,
  isDark,
  // Post page and dialog (textarea, 2025-11); Reels comments and messages (Lexical, 2026).
  composerSelector:
    'form textarea, textarea[aria-label], textarea[placeholder], [role="textbox"][contenteditable="true"]',
  commentBoxAt,
  // The left navigation column, its bottom form on narrow windows, the comment form of a post.
  keepFree: ['nav', '[role="navigation"]', 'main section form', 'div[role="dialog"] form'],
  postSelector: 'main a[href*="/p/"] img, main a[href*="/reel/"] img, a[href*="/p/"] time[datetime]',
};
