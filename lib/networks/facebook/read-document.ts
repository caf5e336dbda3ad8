import {
  emptyResult,
  mergeById,
  mergeComment,
  mergePost,
  type PageRef,
  type ReadResult,
  type Surface,
} from '../../model';
import type { ReadContext } from '../contract';
import { readDomComment } from './dom-comment';
import { readHeader } from './dom-header';
import { readPost } from './dom-post';
import { commentArticles, postDialog, postUnits } from './dom-units';
import { finishReading } from './finish-reading';
import descriptor from './network';
import { emptyFindings } from './piece';
import { readIslands } from './read-embedded';
import { readingOf } from './reading';
import { isSubject } from './refine-page';
import { isSiteUrl } from './site-url';

/** Views in which posts of the page itself stand; what the islands hold of these needs no second reading. */
const OWN_VIEWS: ReadonlySet<Surface> = new Set(['wall', 'reels', 'feed', 'search', 'single']);

/**
 * Reads the page: its JSON islands, and from the visible markup what these do not tell (the header of the community,
 * the posts and comments on screen). Changes nothing in the document.
 */
export function readDocument(document: Document, given: ReadContext): ReadResult {
  try {
    const context = contextOf(document, given);
    const findings = emptyFindings();
    readIslands(document, findings, readingOf(context, 'embedded'));
    const result = finishReading(findings, context, readingOf(context, 'embedded'));
    addMarkup(document, result, context);
    return result;
  } catch {
    const result = emptyResult(descriptor.id, descriptor.locate(given.pageUrl));
    result.unrecognised.push({ where: 'document', shape: 'unreadable' });
    return result;
  }
}

/** A saved page says itself where it came from and in which language it is. */
function contextOf(document: Document, given: ReadContext): ReadContext {
  const lang = given.lang ?? document.documentElement?.getAttribute('lang') ?? undefined;
  if (isSiteUrl(given.pageUrl)) return { ...given, lang };
  const canonical =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    '';
  return { ...given, lang, pageUrl: isSiteUrl(canonical) ? canonical : given.pageUrl };
}

function addMarkup(document: Document, result: ReadResult, context: ReadContext): void {
  const reading = readingOf(context, 'dom');
  const dialog = postDialog(document);
  const root = dialog ?? document.querySelector('[role="main"]') ?? document;
  const ofCommunity =
    result.page.kind === 'community' || result.page.kind === 'person' || result.page.kind === 'members';
  if (ofCommunity && !result.communities.some((community) => isSubject(community, result.page))) {
    const header = readHeader(document, result.page, reading);
    if (header) result.communities.unshift(header);
  }
  const seen = result.posts.some((post) => post.sightings.some((sighting) => OWN_VIEWS.has(sighting.surface)));
  if (!seen) {
    const posts = postUnits(root).map((unit, rank) => {
      const surface = surfaceOf(result.page, dialog !== undefined, rank);
      return attempt(() => readPost(unit, result.page, { surface, rank, run: context.run }, reading), result, 'unit');
    });
    result.posts = mergeById([...result.posts, ...posts.filter((post) => post !== undefined)], mergePost);
  }
  if (result.comments.length === 0) {
    const comments = commentArticles(root).map((article) =>
      attempt(() => readDomComment(article, result.page, reading), result, 'comment article'),
    );
    result.comments = mergeById(
      comments.filter((comment) => comment !== undefined),
      mergeComment,
    );
  }
  if (!isSiteUrl(context.pageUrl) && dialog && result.page.kind === 'other') result.page = { kind: 'post' };
  if (result.page.kind === 'post' && result.page.postId === undefined && dialog) {
    const opened = result.posts.find((post) => post.sightings.some((sighting) => sighting.surface === 'single'));
    if (opened)
      result.page = { ...result.page, postId: opened.id, communityId: result.page.communityId ?? opened.communityId };
  }
}

/** A dialog shows the opened post; without one the address tells what the page's list is. */
function surfaceOf(page: PageRef, inDialog: boolean, rank: number): Surface {
  if (inDialog || page.kind === 'post') return rank === 0 ? 'single' : 'related';
  if (page.kind === 'feed' || page.kind === 'search') return page.kind;
  const ofCommunity = page.kind === 'community' || page.kind === 'person';
  return ofCommunity || page.kind === 'other' ? 'wall' : 'related';
}

function attempt<T>(read: () => T | undefined, result: ReadResult, where: string): T | undefined {
  try {
    return read();
  } catch {
    result.unrecognised.push({ where, shape: 'unreadable' });
    return undefined;
  }
}
