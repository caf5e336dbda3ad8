import { at, idAt, isObject, type JsonObject, stringAt, type Visit, walk } from '../_json/walk';
import { contentOf } from './payload-method';
import { looksLikeUser } from './read-account';
import { looksLikeComment } from './read-comment';
import { isCommentList, readCommentItem, readComments } from './read-comments';
import { looksLikeGroup } from './read-community';
import { addGroup, type List, openList } from './read-list';
import { readPeople, readProfile } from './read-people';
import { looksLikePost } from './read-post';
import { readLonePost, readPosts } from './read-posts';
import { noteUnrecognised, ownedPage, type Reading } from './reading';

/** Members that are large and never hold posts, people or communities of their own. */
const BARREN = new Set([
  'attachments',
  'sizes',
  'reaction_sets',
  'images',
  'cover',
  'crop_photo',
  'menu',
  'asset',
  'error',
]);

/** Keys of a post; several of them on an object that nothing recognises mean that VK renamed the others. */
const POST_KEYS = ['owner_id', 'source_id', 'from_id', 'post_id', 'post_type', 'likes', 'reposts', 'comments', 'views'];

/** Keys that mark the other things VK lists: photos, videos, goods, music, stories, messages, topics. */
const OTHER_KEYS = ['album_id', 'sizes', 'duration', 'player', 'price', 'artist', 'expires_at', 'peer_id', 'title'];

/** What is being read: the answer's name for the provenance, and its method and request where they are known. */
export interface Source {
  where: string;
  method: string | undefined;
  request?: JsonObject;
}

/** Finds every record in a parsed value, by shape: the outer envelopes differ and batches name no methods. */
export function findRecords(root: unknown, reading: Reading, source: Source): void {
  const before = counts(reading);
  walk(root, (object, key) => {
    try {
      return visit(object, key, reading, source);
    } catch {
      noteUnrecognised(reading, source.where, object);
      return 'skip';
    }
  });
  const content = contentOf(source.method);
  const after = counts(reading);
  const isBlind = content !== undefined && after[content] === before[content] && after.noted === before.noted;
  if (isBlind) noteMissing(root, reading, source);
}

function counts(reading: Reading): Record<'posts' | 'comments' | 'communities' | 'noted', number> {
  const { posts, comments, communities, unrecognised } = reading;
  return {
    posts: posts.length,
    comments: comments.length,
    communities: communities.length,
    noted: unrecognised.length,
  };
}

function visit(object: JsonObject, key: string, reading: Reading, source: Source): Visit {
  if (BARREN.has(key)) return 'skip';
  if (typeof object.method === 'string' && 'response' in object && 'request' in object) {
    return visitPrefetched(object, object.method, reading, source);
  }
  if (Array.isArray(object.newsfeed_items)) return visitSearch(object, object.newsfeed_items, reading, source);
  if (key === 'newsfeed_items') return 'skip';
  if (Array.isArray(object.items) && visitList(object, object.items, reading, source)) return 'skip';
  if (looksLikePost(object)) return lone(reading, source, (list) => readLonePost(list, object));
  if (looksLikeGroup(object)) return lone(reading, source, (list) => addGroup(list, object));
  if (looksLikeUser(object)) return visitUser(object, key, reading, source);
  if (looksLikeComment(object) && 'post_id' in object) {
    return lone(reading, source, (list) => readCommentItem(list, object, '', undefined));
  }
  return 'enter';
}

function lone(reading: Reading, source: Source, read: (list: List) => void): Visit {
  read({ ...openList(reading, source.where, source.method, {}), ...(source.request && { request: source.request }) });
  return 'skip';
}

/** `users.get` answers with a bare array; people named anywhere else in passing have no role of their own. */
function visitUser(user: JsonObject, key: string, reading: Reading, source: Source): Visit {
  return key === 'response' || key === '' ? lone(reading, source, (list) => readProfile(list, user)) : 'skip';
}

/** An entry of the prefetched answers names its method and its request (2026-08). */
function visitPrefetched(entry: JsonObject, method: string, reading: Reading, source: Source): Visit {
  const request = isObject(entry.request) ? entry.request : {};
  if (method === 'utils.resolveScreenName') resolvePage(entry, request, reading);
  findRecords({ response: entry.response }, reading, { where: `${source.where} ${method}`, method, request });
  return 'skip';
}

/** The screen name in the address belongs to a community or to a person; VK's own answer settles it. */
function resolvePage(entry: JsonObject, request: JsonObject, reading: Reading): void {
  const id = idAt(entry.response, 'object_id');
  const type = stringAt(entry.response, 'type');
  const isPages = stringAt(request, 'screen_name')?.toLowerCase() === reading.page.handle;
  if (id === undefined || !isPages || reading.page.handle === undefined) return;
  if (type === 'user') reading.page = ownedPage(reading.page, id);
  else if (type === 'group' || type === 'page' || type === 'event') reading.page = ownedPage(reading.page, `-${id}`);
  else reading.page = { kind: 'other' };
}

/** Global search wraps each post once more and puts other kinds of results beside them (2026-09). */
function visitSearch(holder: JsonObject, wrapped: unknown[], reading: Reading, source: Source): Visit {
  const items = wrapped.map((entry) => (isObject(entry) && isObject(entry.item) ? entry.item : entry));
  const list = openList(reading, source.where, source.method ?? 'search.getSearchAllWeb2', holder);
  readPosts(list, holder, items);
  return 'enter';
}

/** Reads a list whose items are recognised; false lets the walk go on inside. */
function visitList(holder: JsonObject, items: unknown[], reading: Reading, source: Source): boolean {
  const content = contentOf(source.method);
  const isPosts = content === 'posts' || isObject(holder.fixed) || items.some(isPost);
  // A wall is not gone through once more for this: in long lists the first look at an object is the dearest.
  const objects = isPosts ? [] : items.filter(isObject);
  const isComments = !isPosts && (content === 'comments' || isCommentList(objects));
  const isPeople = !isPosts && !isComments && objects.some(looksLikeUser);
  if (!isPosts && !isComments && !isPeople) {
    if (wasPosts(holder, objects)) noteUnrecognised(reading, source.where, objects[0]);
    return false;
  }
  const opened = openList(reading, source.where, source.method, holder);
  const list = source.request ? { ...opened, request: source.request } : opened;
  if (isPosts) readPosts(list, holder, items);
  else if (isComments) readComments(list, items);
  else readPeople(list, objects);
  return true;
}

function isPost(item: unknown): boolean {
  return isObject(item) && looksLikePost(item);
}

/** A list that still has the surroundings or half of the keys of a list of posts, but no post in it. */
function wasPosts(holder: JsonObject, items: readonly JsonObject[]): boolean {
  const sample = items[0];
  if (!sample || (typeof sample.type === 'string' && sample.type !== 'post')) return false;
  if (OTHER_KEYS.some((key) => key in sample) || looksLikeGroup(sample)) return false;
  return 'reaction_sets' in holder || POST_KEYS.filter((key) => key in sample).length >= 3;
}

/** A known method that answered with something, but not with the list it is known for: the day of a redesign. */
function noteMissing(root: unknown, reading: Reading, source: Source): void {
  const answer = isObject(root) && 'response' in root ? root.response : root;
  // Lists called `items` were judged item by item; empty ones are no news.
  if (typeof answer !== 'object' || answer === null || Array.isArray(at(answer, 'items'))) return;
  const values = Array.isArray(answer) ? answer : Object.values(answer);
  const isEmpty = !values.some((value) => typeof value === 'object' && value !== null && Object.keys(value).length > 0);
  if (!isEmpty && !('error' in answer)) noteUnrecognised(reading, source.where, answer);
}
