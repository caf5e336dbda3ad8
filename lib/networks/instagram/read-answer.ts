import {
  emptyResult,
  mergeAccount,
  mergeById,
  mergeComment,
  mergeCommunity,
  mergePost,
  type PageRef,
  type Post,
  type ReadResult,
} from '../../model';
import { parseDocuments } from '../_json/documents';
import { at, isObject } from '../_json/walk';
import type { ReadContext } from '../contract';
import { pkFromCode } from './codes';
import { type Found, type FoundList, findRecords } from './find-records';
import network from './network';
import { peopleList } from './people-list';
import { type Place, restPlace } from './places';
import { readAccount } from './read-account';
import { readComment } from './read-comment';
import { readCommunity } from './read-community';
import { authorsOfSingle, readLists, safely } from './read-lists';
import { provenanceOf, type Reading } from './reading';

/** Reads one captured answer: one JSON document, several, or a file of a capture tool with one post per line. */
export function readAnswer(body: string, context: ReadContext): ReadResult {
  const { documents, broken } = parseDocuments(body);
  const capture = captureOf(documents);
  const page = pageOf(capture?.pageUrl ?? context.pageUrl);
  const founds = documents.map((document) =>
    findRecords(document, capture?.place ?? restPlace(isObject(document) ? document : {}, context.sourceUrl)),
  );
  const reading: Reading = { source: 'answer', at: context.at, run: context.run, page };
  const result = readFound(joined(founds), reading, context.sourceUrl);
  for (let piece = 0; piece < broken; piece += 1) result.unrecognised.push({ where: 'document', shape: 'not JSON' });
  return result;
}

/** What the address says, with the id that is written in a short code. */
export function pageOf(url: string): PageRef {
  const page = network.locate(url);
  const postId = page.postCode && pkFromCode(page.postCode);
  return postId ? { ...page, postId } : page;
}

/**
 * Files of capture tools wrap each post and name the page it was seen on (Zeeschuimer, 2026-02); the posts have no
 * root of their own then, so the page tells the view.
 */
function captureOf(documents: readonly unknown[]): { pageUrl: string; place: Place } | undefined {
  const pageUrl = at(documents[0], 'source_platform_url');
  if (typeof pageUrl !== 'string' || !isObject(at(documents[0], 'data'))) return undefined;
  const page = network.locate(pageUrl);
  const surface = SURFACES.get(page.kind === 'community' ? (page.tab ?? 'wall') : page.kind) ?? 'preview';
  return { pageUrl, place: { surface, where: 'capture', known: true } };
}

const SURFACES = new Map([
  ['wall', 'wall'],
  ['reels', 'reels'],
  ['tagged', 'tagged'],
  ['reposts', 'reposts'],
  ['feed', 'feed'],
  ['search', 'search'],
  ['post', 'single'],
] as const) as ReadonlyMap<string, Place['surface']>;

/** One find out of several documents; lists of one and the same place are one list. */
export function joined(founds: readonly Found[]): Found {
  const [only] = founds;
  if (only !== undefined && founds.length === 1) return only;
  const lists = new Map<Place, FoundList>();
  for (const list of founds.flatMap((found) => found.lists)) {
    const known = lists.get(list.place);
    if (known) {
      known.nodes.push(...list.nodes);
      known.misses.push(...list.misses);
    } else lists.set(list.place, list);
  }
  const guest =
    founds.some((found) => found.guest) || (founds.some((found) => found.guest === false) ? false : undefined);
  return {
    lists: [...lists.values()],
    profiles: founds.flatMap((found) => found.profiles),
    comments: founds.flatMap((found) => found.comments),
    people: founds.flatMap((found) => found.people),
    ...(guest !== undefined && { guest }),
  };
}

/** Turns what was found into records. Shared by answers and by JSON embedded in a page. */
export function readFound(found: Found, outer: Reading, sourceUrl?: string): ReadResult {
  const guest = found.guest ?? outer.guest;
  const reading: Reading = guest === undefined ? outer : { ...outer, guest };
  const result = emptyResult('instagram', { ...reading.page });
  if (guest !== undefined) result.guest = guest;
  readLists(found.lists, reading, result);
  readProfiles(found, reading, result);
  const of = answerOf(sourceUrl, reading.page);
  const provenance = provenanceOf(reading, 'comments', false);
  for (const comment of found.comments) {
    safely(comment.node, 'comments', result, () => {
      const read = readComment(comment, of, reading);
      if (!read) return;
      result.comments.push(read);
      const author = readAccount(
        comment.node.user ?? comment.node.owner,
        'comments',
        provenance,
        read.postId || undefined,
      );
      if (author) result.accounts.push(author);
    });
  }
  readPeople(found, reading, sourceUrl, result);
  return tidied(result);
}

/**
 * Profiles of a page's own JSON count only when the page is about them: elsewhere they are the viewer (2026-09). A
 * saved page without its address is about the profile whose grid it carries.
 */
function readProfiles(found: Found, reading: Reading, result: ReadResult): void {
  if (found.profiles.length === 0) return;
  const authors = authorsOfSingle(result.posts);
  const walls = result.page.kind === 'other' ? ownersOfWalls(result.posts) : new Set<string>();
  for (const profile of found.profiles) {
    safely(profile, 'profile', result, () => {
      const community = readCommunity(profile, 'profile', reading);
      if (!community) return;
      const isPage = !!community.handle && community.handle.toLowerCase() === result.page.handle;
      const ownsWall = walls.has(community.id);
      if (reading.source === 'embedded' && !isPage && !ownsWall && !authors.has(community.id)) return;
      if (isPage) result.page.communityId = community.id;
      if (ownsWall)
        result.page = { kind: 'community', communityId: community.id, handle: community.handle?.toLowerCase() };
      result.communities.push(community);
    });
  }
}

/** Profiles whose own grid is in the payload. */
function ownersOfWalls(posts: readonly Post[]): Set<string> {
  const walls = posts.flatMap((post) => post.sightings).filter(({ surface }) => surface === 'wall');
  return new Set(walls.flatMap(({ communityId }) => communityId ?? []));
}

function readPeople(found: Found, reading: Reading, sourceUrl: string | undefined, result: ReadResult): void {
  for (const people of found.people) {
    const list = peopleList(people, sourceUrl, result.page);
    if (!list) continue;
    const provenance = provenanceOf(reading, people.name, false);
    for (const node of people.nodes) {
      safely(node, people.name, result, () => {
        const account = readAccount(node, list.seenIn, provenance, list.listOf);
        if (account) result.accounts.push(account);
      });
    }
  }
}

/** Post and parent comment that the address of a comments answer names; else the post that is open. */
function answerOf(sourceUrl: string | undefined, page: PageRef): { postId?: string; parentId?: string } {
  const address = sourceUrl?.match(/\/media\/(\d{1,25})(?:_\d+)?\/comments\/(?:(\d{1,25})\/child_comments)?/);
  const postId = address?.[1] ?? page.postId;
  return { ...(postId && { postId }), ...(address?.[2] && { parentId: address[2] }) };
}

/** One record per id, and the page filled with what the records say of it. */
export function tidied(result: ReadResult): ReadResult {
  const posts = mergeById(result.posts, mergePost);
  const page = { ...result.page };
  const open = page.kind === 'post' ? posts.find((post) => post.id === page.postId) : undefined;
  if (open && open.communityId !== '') page.communityId ??= open.communityId;
  return {
    ...result,
    page,
    posts,
    communities: mergeById(result.communities, mergeCommunity),
    comments: mergeById(result.comments, mergeComment),
    accounts: mergeById(result.accounts, mergeAccount),
  };
}
