import type { Post } from '../../model';
import type { PageMap, PostPlace } from '../contract';
import { accountPlaces } from './account-places';
import { commentBoxAt } from './comment-box';
import { namesIn, permalinkOf, postNameOf, textOf } from './dom-post';
import { own, postUnits, UNIT_SELECTOR } from './dom-units';
import descriptor from './network';
import { pfbidOf, siteUrl } from './site-url';

/** Tiles of the Reels tab: links to reels with a picture, outside of posts (2026-10). */
const TILE = '[role="main"] a[href*="/reel/"]';

/** Posts by every name that the markup may give them; made anew when posts were added. */
let index: { posts: ReadonlyMap<string, Post>; size: number; names: Names } | undefined;

/** A name that several posts share leads to none of them: no star is better than the star of another post. */
type Names = Map<string, Post | undefined>;

function namesOf(posts: ReadonlyMap<string, Post>): Names {
  if (index?.posts === posts && index.size === posts.size) return index.names;
  const names: Names = new Map();
  for (const post of posts.values()) {
    const pfbid = pfbidOf(post.url);
    if (pfbid) names.set(pfbid, post);
    if (post.code) names.set(`media ${post.code}`, post);
    for (const name of textNames(post.authorName ?? '', post.text)) names.set(name, names.has(name) ? undefined : post);
    names.set(post.id, post);
  }
  index = { posts, size: posts.size, names };
  return names;
}

/**
 * Author and text, whole and its beginning: the join that works where a unit has no address (2025-12). The site may
 * have cut the text, and many a post begins like the one before.
 */
function textNames(author: string, text: string): Set<string> {
  // Its own word before it, so that a post without words is not found where a unit has no name.
  const whole = `text ${author} ${text}`.replace(/\s+/g, ' ').trim();
  return new Set([whole, whole.slice(0, author.length + 46)]);
}

/** Which known post stands in a unit: by id, `pfbid`, video, and at last by author and text. */
function findIn(unit: Element, posts: ReadonlyMap<string, Post>): Post | undefined {
  const names = namesOf(posts);
  const name = postNameOf(unit);
  const address = siteUrl(permalinkOf(unit)?.getAttribute('href'));
  const media = address === undefined ? undefined : descriptor.locate(address).postCode;
  return (
    names.get(name ?? '') ?? names.get(pfbidOf(address) ?? '') ?? names.get(`media ${media}`) ?? byText(unit, names)
  );
}

/** A short text is no evidence: many posts say "Good morning". */
function byText(unit: Element, names: Names): Post | undefined {
  const text = textOf(unit);
  if (text.length < 12) return undefined;
  for (const { name } of namesIn(unit)) {
    for (const key of textNames(name, text)) {
      const post = names.get(key);
      if (post) return post;
    }
  }
  return undefined;
}

function cardOf(unit: Element): PostPlace {
  const button = own(unit, '[data-ad-rendering-role="like_button"]')[0];
  const bar = button === undefined ? undefined : barOf(button, unit);
  return {
    element: unit,
    anchor: bar ? { element: bar, position: 'after' } : { element: unit, position: 'append' },
    kind: 'card',
    find: (posts) => findIn(unit, posts),
  };
}

/** The row that holds all action buttons: the first ancestor of the like button that also holds another one. */
function barOf(button: Element, unit: Element): Element | undefined {
  let row = button.parentElement;
  while (row && row !== unit && !row.querySelector('[data-ad-rendering-role="comment_button"]'))
    row = row.parentElement;
  return row && row !== unit ? row : undefined;
}

function tileOf(link: Element): PostPlace {
  return {
    element: link,
    anchor: { element: link, position: 'corner' },
    kind: 'tile',
    find(posts) {
      const address = siteUrl(link.getAttribute('href'));
      const media = address === undefined ? undefined : descriptor.locate(address).postCode;
      return media === undefined ? undefined : (namesOf(posts).get(`media ${media}`) ?? posts.get(media));
    },
  };
}

export const pageMap: PageMap = {
  postPlaces(root) {
    const units = postUnits(root);
    const tiles = [...root.querySelectorAll(TILE)].filter(
      (link) => link.querySelector('img') !== null && !units.some((unit) => unit.contains(link)),
    );
    return [...units.map(cardOf), ...tiles.map(tileOf)];
  },
  accountPlaces,
  isDark(document) {
    const classes = document.documentElement.classList;
    if (classes.contains('__fb-dark-mode')) return true;
    return classes.contains('__fb-light-mode') ? false : undefined;
  },
  // Lexical boxes 2025-12; the minimised page of 2026-09 keeps only the role.
  composerSelector:
    '[role="textbox"][contenteditable="true"],[data-lexical-editor="true"],form[role="presentation"] [role="textbox"]',
  commentBoxAt,
  keepFree: ['[role="banner"]', '[role="navigation"]', '[role="complementary"]'],
  postSelector: UNIT_SELECTOR,
};
