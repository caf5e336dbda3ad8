import type { PageRef, ReadResult } from '../../model';
import type { ReadContext } from '../contract';
import { findRecords } from './find-records';
import network from './network';
import type { Place } from './places';
import { joined, pageOf, readFound, tidied } from './read-answer';
import { readDomComments } from './read-dom-comments';
import { readOpenPost, readTiles } from './read-dom-posts';
import { readDomProfile } from './read-dom-profile';
import { type Embedded, readScripts } from './read-embedded';
import { safely } from './read-lists';
import type { Reading } from './reading';

/** Reads the JSON of a page's scripts and, for what that does not give, the visible markup. */
export function readDocument(document: Document, context: ReadContext): ReadResult {
  const embedded = readScripts(document);
  const { route } = embedded;
  const page = pageOf(addressOf(document, route?.path, context.pageUrl));
  const fresh = route?.path === undefined || isSamePage(route.path, page);
  const reading: Reading = {
    source: 'embedded',
    at: context.at,
    run: context.run,
    page,
    ...(route && { guest: route.guest }),
  };
  // After soft navigation the scripts still speak of the first page, and with its old figures.
  const place: Place = { surface: 'preview', where: 'embedded', known: false };
  const found = joined(fresh ? embedded.documents.map((item) => findRecords(item, { ...place })) : []);
  const result = readFound(found, reading);
  for (let script = 0; fresh && script < embedded.broken; script += 1) {
    result.unrecognised.push({ where: 'script', shape: 'not JSON' });
  }
  if (fresh && route?.profileId !== undefined && page.kind === 'community') result.page.communityId ??= route.profileId;
  const lang = context.lang ?? document.documentElement.getAttribute('lang') ?? undefined;
  safely(document, 'page', result, () =>
    addVisible(document, embedded, lang, { ...reading, guest: result.guest === true }, result),
  );
  return tidied(result);
}

/** Fills in from the markup what the scripts left unknown. */
function addVisible(
  document: Document,
  embedded: Embedded,
  lang: string | undefined,
  reading: Reading,
  result: ReadResult,
): void {
  const { page } = result;
  if (page.kind === 'community' && page.handle !== undefined)
    addProfile(document, embedded, page.handle, lang, reading, result);
  if (page.kind === 'post') addOpenPost(document, embedded, lang, reading, result);
}

function addProfile(
  document: Document,
  embedded: Embedded,
  handle: string,
  lang: string | undefined,
  reading: Reading,
  result: ReadResult,
): void {
  const { page } = result;
  if (!result.communities.some((community) => community.handle?.toLowerCase() === handle)) {
    const community = readDomProfile(document, handle, page.communityId, lang, reading);
    if (community) result.communities.push(community);
  }
  // On a living page an id made of the name could overwrite a real one, so there tiles wait for the id.
  const living = embedded.documents.length > 0;
  const id = page.communityId ?? (living ? undefined : `@${handle}`);
  if (id === undefined) return;
  const known = new Set(result.posts.map((post) => post.id));
  result.posts.push(...readTiles(document, page, id, lang, reading).filter((post) => !known.has(post.id)));
}

function addOpenPost(
  document: Document,
  embedded: Embedded,
  lang: string | undefined,
  reading: Reading,
  result: ReadResult,
): void {
  const { page } = result;
  if (page.postId === undefined) return;
  const known = result.posts.find((post) => post.id === page.postId);
  const { route } = embedded;
  const ownerId = route?.path !== undefined && isSamePage(route.path, page) ? route.ownerId : undefined;
  const seen = known ? undefined : readOpenPost(document, page, ownerId, lang, reading);
  if (seen) result.posts.push(seen);
  if (result.comments.length === 0) result.comments.push(...readDomComments(document, page.postId, lang, reading));
}

/** A saved page without an address names its own in its route and in the sharing tags. */
function addressOf(document: Document, path: string | undefined, pageUrl: string): string {
  if (network.locate(pageUrl).kind !== 'other') return pageUrl;
  const own = [
    path && `https://www.instagram.com${path}`,
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="al:android:url"]')?.getAttribute('content'),
  ];
  return own.find((address) => address && network.locate(address).kind !== 'other') ?? pageUrl;
}

/** Whether the first page of this load is still the one on screen; a post has several addresses. */
function isSamePage(path: string, page: PageRef): boolean {
  const first = network.locate(`https://www.instagram.com${path}`);
  return (
    first.kind === page.kind && (page.kind === 'post' ? first.postCode === page.postCode : first.handle === page.handle)
  );
}
