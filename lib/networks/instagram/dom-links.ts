/** A link to a post: `/p/{code}/`, `/{user}/reel/{code}/` and so on; not to one of its comments. */
const POST_PATH =
  /^(?:https:\/\/www\.instagram\.com)?(?:\/([A-Za-z0-9._]{1,30}))?\/(p|reel)\/([A-Za-z0-9_-]{5,64})\/?(?:\?.*)?$/;

export interface PostLink {
  user?: string;
  kind: 'p' | 'reel';
  code: string;
}

export function postLink(link: Element): PostLink | undefined {
  const match = POST_PATH.exec(link.getAttribute('href') ?? '');
  if (!match?.[3]) return undefined;
  const user = match[1]?.toLowerCase();
  return { kind: match[2] === 'reel' ? 'reel' : 'p', code: match[3], ...(user !== undefined && { user }) };
}

/** Tiles of a grid: links to posts around a picture; no `article` around them (2025-02 … 2026-06). */
export const TILES = 'a[href*="/p/"], a[href*="/reel/"]';

/** User name of a link to a profile, `/{user}/`. */
export function profileLink(link: Element): string | undefined {
  return /^\/([A-Za-z0-9._]{1,30})\/(?:reels\/)?$/.exec(link.getAttribute('href') ?? '')?.[1]?.toLowerCase();
}

/** The dated link to the open post, the only language-free sign of a post (2025-11). */
export function datedLink(root: ParentNode): Element | undefined {
  return [...root.querySelectorAll(TILES)].find((link) => postLink(link) && link.querySelector('time[datetime]'));
}

/** The post around its dated link: up to the action bar, which is a `section` with three or more controls. */
export function cardAround(dated: Element): { card: Element; bar: Element } | undefined {
  for (let card = dated.parentElement; card; card = card.parentElement) {
    const bar = [...card.querySelectorAll('section')].find((section) => section.querySelectorAll('svg').length >= 3);
    if (bar) return { card, bar };
  }
  return undefined;
}
