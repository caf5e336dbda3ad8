import { ABSENT, type Community, type Count } from '../../model';
import { counterLeaves, countIn, text } from './dom-numbers';
import { profileUrl } from './read-community';
import { metaBelongs, nameOf, readMetaProfile } from './read-meta';
import { provenanceOf, type Reading } from './reading';

interface Header {
  members: Count;
  following: Count;
  posts: Count;
}

/** Whole texts that say a profile is closed ([C] 2026-09). */
const CLOSED_TEXTS = new Set([
  'This account is private',
  'This Account is Private',
  'Это закрытый аккаунт',
  'Аккаунт закрыт',
]);

/**
 * Reads the profile from the visible header, else from the sharing description. Undefined when neither is there.
 *
 * @param id the profile's id when the page says it; without one the id is `@name`, good only until an answer names it
 */
export function readDomProfile(
  document: Document,
  handle: string,
  id: string | undefined,
  lang: string | undefined,
  reading: Reading,
): Community | undefined {
  const header = readHeader(document, handle, lang);
  const figures = header ?? (metaBelongs(document, handle) ? readMetaProfile(document) : undefined);
  if (!figures) return undefined;
  const main = document.querySelector('main');
  const closed = [...(main?.querySelectorAll('h2, span') ?? [])].some((element) => CLOSED_TEXTS.has(text(element)));
  return {
    network: 'instagram',
    id: id ?? `@${handle}`,
    kind: 'person',
    name: nameOf(document, handle) ?? handle,
    handle,
    url: profileUrl(handle),
    members: figures.members,
    ...(figures.following !== ABSENT && { following: figures.following }),
    ...(figures.posts !== ABSENT && { postsTotal: figures.posts }),
    ...(closed && { closed }),
    provenance: { ...provenanceOf(reading, header ? 'header' : 'meta description', false), source: 'dom' },
  };
}

/**
 * Header counters. Followers are the element whose `title` has every digit ("698,079,524" for a visible "698M"),
 * following is the link behind it, posts the last bare number before it: so in the list of 2025-02 and in the
 * layout without a list since 2025-12, where the only list is the highlights tray.
 */
function readHeader(document: Document, handle: string, lang: string | undefined): Header | undefined {
  const header = document.querySelector('main header, header');
  if (!header || !isOf(header, handle)) return undefined;
  const links = [...header.querySelectorAll('a')];
  const followers = links.find((link) => titled(link)) ?? links.find((link) => hrefEnds(link, '/followers/'));
  if (!followers) return undefined;
  const title = titled(followers)?.getAttribute('title');
  const following = links.find((link) => hrefEnds(link, '/following/')) ?? links[links.indexOf(followers) + 1];
  const posts = lastCounterBefore(header, followers);
  return {
    members: countIn(title ?? leafText(followers), lang),
    following: following ? countIn(leafText(following), lang) : ABSENT,
    posts: posts ? countIn(text(posts), lang) : ABSENT,
  };
}

/** A header of the profile before this one may still stand there just after soft navigation. */
function isOf(header: Element, handle: string): boolean {
  const name = header.querySelector('h2');
  return !name || text(name).toLowerCase() === handle;
}

function titled(link: Element): Element | undefined {
  return [...link.querySelectorAll('span[title]')].find((span) => /^\d/.test(span.getAttribute('title') ?? ''));
}

function hrefEnds(link: Element, tail: string): boolean {
  return (link.getAttribute('href') ?? '').endsWith(tail);
}

function leafText(link: Element): string {
  const [leaf] = counterLeaves(link);
  return leaf ? text(leaf) : '';
}

/** The counter that stands last before an element, in document order. */
function lastCounterBefore(header: Element, end: Element): Element | undefined {
  const counters = new Set(counterLeaves(header));
  let last: Element | undefined;
  for (const element of header.querySelectorAll('*')) {
    if (element === end) break;
    if (counters.has(element)) last = element;
  }
  return last;
}
