import { isObject, type JsonObject } from '../_json/walk';
import { mediaPk, plainId } from './ids';
import { CLOSED, type Place, placeOf } from './places';
import {
  isAlmostMedia,
  isComment,
  isListed,
  isMedia,
  isMuteLeaf,
  isProfile,
  isTellingAuthor,
  mayBeDocument,
} from './shapes';

/** Posts of one view, in the order of the answer. */
export interface FoundList {
  place: Place;
  nodes: JsonObject[];
  /** Items that ought to have been posts. */
  misses: unknown[];
}

export interface FoundComment {
  node: JsonObject;
  /** Post in whose object it stood; undefined when the payload does not name one. */
  postId?: string;
  parentId?: string;
}

export interface FoundPeople {
  nodes: JsonObject[];
  /** The object that holds the list. */
  envelope: JsonObject;
  /** The list's own name: `users`, `edge_followed_by`, … */
  name: string;
}

/** Everything one document holds, unread. */
export interface Found {
  lists: FoundList[];
  profiles: JsonObject[];
  comments: FoundComment[];
  people: FoundPeople[];
  /** The payload was made for a visitor who is not logged in; undefined when it does not say. */
  guest?: boolean;
}

/** Deeper than anything seen (about 25 levels, 2026-10), so that a hostile payload stays cheap. */
const MAX_DEPTH = 100;

/** Lists whose single items are checked one by one. */
const ITEM_LISTS = new Set(['edges', 'items', 'feed_items', 'repost_grid_items']);

const PEOPLE_EDGES = new Set(['edge_followed_by', 'edge_follow', 'edge_liked_by']);

/** What the objects above say about the one at hand. */
interface Scope {
  list: FoundList;
  postId?: string;
  parentId?: string;
}

/** Sorts a parsed document into posts by view, profiles, comments and lists of people. Media are not entered. */
export function findRecords(document: unknown, place: Place): Found {
  const found: Found = { lists: [], profiles: [], comments: [], people: [] };
  const list = openList(found, place);
  new Finder(found).enter(document, '', { list }, 0);
  found.lists = found.lists.filter(({ nodes, misses }) => nodes.length > 0 || misses.length > 0);
  return found;
}

function openList(found: Found, place: Place): FoundList {
  const list: FoundList = { place, nodes: [], misses: [] };
  found.lists.push(list);
  return list;
}

class Finder {
  readonly #found: Found;
  /** How much was found so far, to see whether an item of a list yielded anything. */
  #size = 0;

  constructor(found: Found) {
    this.#found = found;
  }

  enter(value: unknown, key: string, scope: Scope, depth: number): void {
    if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return;
    if (Array.isArray(value)) this.#array(value, key, scope, depth);
    else this.#object(value as JsonObject, key, scope, depth);
  }

  #array(items: unknown[], key: string, scope: Scope, depth: number): void {
    const checked = ITEM_LISTS.has(key);
    for (const item of items) {
      const before = this.#size;
      this.enter(item, key, scope, depth + 1);
      if (checked && this.#size === before && isMiss(item, scope.list.place)) this.#add(scope.list.misses, item);
    }
  }

  #add<T>(to: T[], one: T): void {
    to.push(one);
    this.#size += 1;
  }

  #object(object: JsonObject, key: string, scope: Scope, depth: number): void {
    if (isMuteLeaf(object)) return;
    // Not `in`, which is several times as dear as a read; `undefined` cannot stand in JSON.
    if (object.if_not_gated_logged_out !== undefined) this.#gated(object, scope, depth);
    else if (isMedia(object)) this.#media(object, scope, depth);
    else if (key !== 'caption' && isComment(object)) this.#comment(object, scope, depth);
    else {
      if (isProfile(object)) this.#add(this.#found.profiles, object);
      if (Array.isArray(object.users) && isListed(object.users[0])) this.#people(object.users, object, 'users');
      this.#members(object, scope, depth);
    }
  }

  #members(object: JsonObject, scope: Scope, depth: number): void {
    for (const name in object) {
      const member = object[name];
      if (typeof member === 'object') {
        if (member !== null) this.#member(member, name, object, scope, depth);
      } else if (typeof member === 'string' && mayBeDocument(member)) {
        this.#text(member, name, scope, depth);
      }
    }
  }

  #member(member: object, name: string, parent: JsonObject, scope: Scope, depth: number): void {
    if (name === 'xdt_viewer') this.#viewer(member);
    else if (PEOPLE_EDGES.has(name)) this.#peopleEdges(member, name);
    else if (!CLOSED.has(name)) this.enter(member, name, this.#scopeOf(name, parent, scope), depth + 1);
  }

  #scopeOf(name: string, parent: JsonObject, scope: Scope): Scope {
    if (name === 'ad') return { ...scope, list: this.#adList(scope.list) };
    // Guests have roots of their own since 2026-07.
    if (name.startsWith('xig_')) this.#found.guest = true;
    const place = placeOf(name, parent);
    // Below a post, the author's own timeline is what the site adds beside it.
    if (place && scope.postId !== undefined && place.surface === 'wall') place.surface = 'related';
    return place ? { ...scope, list: openList(this.#found, place) } : scope;
  }

  /** The viewer is never a subject, but an empty one is a guest (2026-07). */
  #viewer(viewer: unknown): void {
    if (isObject(viewer) && 'user' in viewer) this.#found.guest ??= viewer.user === null;
  }

  #adList(list: FoundList): FoundList {
    return openList(this.#found, { ...list.place, ad: true, strict: false });
  }

  #text(text: string, name: string, scope: Scope, depth: number): void {
    if (!text.includes('"')) return;
    try {
      this.enter(JSON.parse(text), name, scope, depth + 1);
    } catch {
      // Most texts that begin with a brace are cursors and no documents.
    }
  }

  /** A guest's post page wraps the media; null inside means withheld from guests (2026-10). */
  #gated(object: JsonObject, scope: Scope, depth: number): void {
    const inner = object.if_not_gated_logged_out;
    if (!isObject(inner)) return;
    this.enter(inner, '', scope, depth + 1);
    const postId = mediaPk(inner) ?? mediaPk(object);
    this.enter(object.comments_connection, 'comments_connection', { ...scope, ...(postId && { postId }) }, depth + 1);
  }

  #media(media: JsonObject, scope: Scope, depth: number): void {
    this.#add(scope.list.nodes, media);
    const { user, owner, edge_web_media_to_related_media: related } = media;
    // The same comments may stand under several names (2020, 2024-03): the first that holds any is enough.
    const comments = COMMENTS_IN_MEDIA.find((name) => holdsComments(media[name]));
    if (isTellingAuthor(user)) this.#object(user, 'user', this.#inside(media, scope), depth + 1);
    if (isTellingAuthor(owner)) this.#object(owner, 'user', this.#inside(media, scope), depth + 1);
    if (comments !== undefined) this.enter(media[comments], comments, this.#inside(media, scope), depth + 1);
    if (isObject(related)) {
      const scopeOfRelated = this.#scopeOf('edge_web_media_to_related_media', media, this.#inside(media, scope));
      this.enter(related, 'related', scopeOfRelated, depth + 1);
    }
  }

  /** What a media says to its members; asked only where there are some, which most media of a grid lack. */
  #inside(media: JsonObject, scope: Scope): Scope {
    const postId = mediaPk(media);
    return postId === undefined ? scope : { ...scope, postId };
  }

  #comment(node: JsonObject, scope: Scope, depth: number): void {
    const { postId, parentId } = scope;
    const comment: FoundComment = { node };
    if (postId) comment.postId = postId;
    if (parentId) comment.parentId = parentId;
    this.#add(this.#found.comments, comment);
    const id = plainId(node);
    const below: Scope = id === undefined ? scope : { ...scope, parentId: id };
    this.enter(node.preview_child_comments, 'comments', below, depth + 1);
    this.enter(node.edge_threaded_comments, 'comments', below, depth + 1);
  }

  #people(nodes: unknown[], envelope: JsonObject, name: string): void {
    this.#add(this.#found.people, { nodes: nodes.filter(isListed), envelope, name });
  }

  #peopleEdges(member: object, name: string): void {
    const edges = (member as JsonObject).edges;
    if (!Array.isArray(edges) || edges.length === 0) return;
    this.#people(
      edges.map((edge) => (isObject(edge) ? edge.node : undefined)),
      member as JsonObject,
      name,
    );
  }
}

/** Where comments stand inside a media node (2020 GraphQL, REST of 2022). */
const COMMENTS_IN_MEDIA = [
  'comments',
  'preview_comments',
  'edge_media_to_parent_comment',
  'edge_media_to_comment',
  'edge_media_preview_comment',
  'edge_media_to_hoisted_comment',
];

function holdsComments(member: unknown): boolean {
  if (member === undefined) return false;
  const list = isObject(member) ? member.edges : member;
  return Array.isArray(list) && list.length > 0;
}

/** An item of a list of posts that gave nothing, and should have. */
function isMiss(item: unknown, place: Place): boolean {
  const node = isObject(item) && isObject(item.node) ? item.node : item;
  if (!isObject(node) || (node === item && 'node' in node)) return false;
  const media = node.media ?? node.media_or_ad;
  if (isObject(media)) return place.strict === true || isAlmostMedia(media);
  // A feed unit without a post: people to follow, the end of the feed (2026-02).
  if ('media' in node || (place.surface === 'feed' && !isAlmostMedia(node) && '__typename' in node)) return false;
  if ('media_or_ad' in node || place.where === 'feed_items') return false;
  return place.strict === true || isAlmostMedia(node);
}
