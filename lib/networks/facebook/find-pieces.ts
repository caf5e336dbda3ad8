import { at, idAt, isObject, type JsonObject, shapeOf, stringAt } from '../_json/walk';
import { postOfFeedback } from './decode-id';
import { openPiece } from './open-piece';
import type { Findings, PostPiece, RelayDocument, Scope } from './piece';
import {
  AD,
  COMMENT,
  COMMUNITY,
  COUNTS,
  IN_COMMENT,
  PEOPLE_LISTS,
  POST,
  POST_LISTS,
  PROMISES,
  ROUTE,
  SKIPPED,
  SKIPPED_IN_POST,
  VIEWS,
} from './promises';
import { readPeople } from './read-account';
import { noteAd } from './read-ad';
import { readComment } from './read-comment';
import { readCommunity } from './read-community';
import { readRoute } from './read-route';
import { readStory } from './read-story';
import type { Reading } from './reading';
import { tallyCounts, tallyViews } from './tally-counts';

/** Deeper than any answer seen (2026-07: about 60 levels). */
const MAX_DEPTH = 200;

/** Keys under which an answer holds the one thing it is about. */
const ROOTS: ReadonlySet<string> = new Set(['', 'node', 'node_v2', 'video', 'creation_story', 'story', 'data']);

/** What surrounds the object in hand. */
interface Around {
  scope: Scope;
  /** The post whose subtree this is. */
  piece?: PostPiece;
  /** Counts here are the post's; outside of a story's feedback section they may be those of a photo. */
  counting: boolean;
  /** The post that the nearest feedback object names. */
  target: string;
  /** The comment around, for replies. */
  commentId?: string;
}

/** Walks one document once and adds every record in it to the findings. Never throws. */
export function findPieces(document: RelayDocument, findings: Findings, reading: Reading): void {
  const scope = scopeOfDocument(document, findings);
  const walk = new Walk(findings, reading);
  const around: Around = { scope, counting: false, target: '' };
  if (scope.list === undefined) walk.object(document.data, '', around, 0);
  else walk.item(document.data, around, 0);
}

/**
 * A streamed document names its list by its path, `["node", "group_feed", "edges", 1]`, and holds one item of it.
 * Captures that lost the path keep the form of the item, `{ node, cursor }` (2026-05).
 */
function scopeOfDocument(document: RelayDocument, findings: Findings): Scope {
  const where = document.query ?? document.label?.split('$')[0] ?? 'graphql';
  const path = document.path ?? [];
  const list = path.findLast((step): step is string => typeof step === 'string' && POST_LISTS.has(step));
  if (list === undefined) {
    const item = isObject(document.data.node) && Object.hasOwn(document.data, 'cursor');
    return item ? { where, list: 'unnamed', root: false } : { where, root: true };
  }
  const index = path[path.lastIndexOf('edges') + 1];
  const rank = path.includes('edges') && typeof index === 'number' ? index : undefined;
  return { where, list, ownerId: findings.owners.get(list), rank, root: false };
}

class Walk {
  constructor(
    private readonly findings: Findings,
    private readonly reading: Reading,
  ) {}

  /** One item of a list of posts; remembers whether it was understood, so that a redesign is noticed. */
  item(item: unknown, around: Around, depth: number): void {
    const before = this.findings.pieces.length;
    this.value(item, 'item', around, depth);
    const node = at(item, 'node') ?? at(item, 'profile_reel_node', 'node');
    if (around.scope.list === undefined || !isObject(node)) return;
    const list = this.findings.lists.get(around.scope.list) ?? { read: 0, storyShapes: [], otherShapes: [] };
    this.findings.lists.set(around.scope.list, list);
    // Loose counts inside an item are no sign that the item itself was understood.
    const told = this.findings.pieces.slice(before).some((piece) => piece.full || piece.publishedAt !== null);
    if (told) list.read += 1;
    else if (/Story/.test(`${stringAt(node, '__typename')} ${stringAt(node, '__isFeedUnit')}`)) {
      list.storyShapes.push(shapeOf(node));
    } else if (Object.keys(node).length >= 8) list.otherShapes.push(shapeOf(node));
  }

  value(value: unknown, key: string, around: Around, depth: number): void {
    if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return;
    if (!Array.isArray(value)) this.object(value as JsonObject, key, around, depth);
    else if (key === 'edges' && around.scope.list !== undefined && around.piece === undefined) {
      for (const [rank, item] of value.entries()) {
        this.item(item, { ...around, scope: { ...around.scope, rank: around.scope.rank ?? rank } }, depth + 1);
      }
    } else {
      for (const item of value) if (typeof item === 'object') this.value(item, key, around, depth + 1);
    }
  }

  object(object: JsonObject, key: string, around: Around, depth: number): void {
    let promises = 0;
    let leaf = true;
    for (const name in object) {
      const flag = PROMISES.get(name);
      if (flag !== undefined) promises |= flag;
      if (leaf && typeof object[name] === 'object' && object[name] !== null) leaf = false;
    }
    if (leaf && promises === 0) return;
    let inner = around;
    try {
      if (promises !== 0) inner = this.candidate(object, key, promises, around);
    } catch {
      this.findings.unrecognised.push({ where: around.scope.where, shape: shapeOf(object) });
    }
    this.members(object, key, inner, depth);
    if (inner.piece && inner.piece !== around.piece) this.close(object, inner.piece);
  }

  /** Reads what the object itself says, and tells its members what surrounds them. */
  private candidate(object: JsonObject, key: string, promises: number, around: Around): Around {
    let inner = around;
    if (promises & COMMENT) {
      const comment = readComment(object, around.commentId, around.piece?.postId, this.findings, this.reading);
      if (comment) inner = { ...around, commentId: comment };
    }
    if (inner.commentId !== undefined) return inner;
    if (promises & (POST | COUNTS)) {
      const piece = openPiece(object, inner.scope, inner.piece);
      if (piece) inner = { ...inner, piece, counting: !piece.full, target: '' };
    }
    if (inner.piece) return this.post(object, promises, inner.piece, inner);
    if (promises & COMMUNITY) readCommunity(object, key, this.findings, this.reading);
    if (promises & ROUTE) readRoute(object, key, this.findings);
    return inner;
  }

  /** Counts and advertising marks of the post around. */
  private post(object: JsonObject, promises: number, piece: PostPiece, around: Around): Around {
    const target = idAt(object, 'subscription_target_id') ?? feedbackTarget(object.id) ?? around.target;
    if (promises & COUNTS && around.counting) tallyCounts(object, piece, target, this.reading.lang);
    if (promises & VIEWS) tallyViews(object, piece, target, this.reading.lang);
    if (promises & AD) noteAd(object, piece);
    return target === around.target ? around : { ...around, target };
  }

  private members(object: JsonObject, key: string, around: Around, depth: number): void {
    const outside = around.piece === undefined;
    const inComment = around.commentId !== undefined;
    const leaving = outside && around.scope.root && !ROOTS.has(key);
    const inside = leaving ? { ...around, scope: { ...around.scope, root: false } } : around;
    const beforeFeedback = around.piece?.full === true && !around.counting;
    for (const name in object) {
      const member = object[name];
      if (typeof member !== 'object' || member === null || SKIPPED.has(name)) continue;
      if (inComment ? !IN_COMMENT.has(name) : !outside && SKIPPED_IN_POST.has(name)) continue;
      // Names of modules stand under `__module_…`; of such keys only `__bbox` holds data.
      if (name.charCodeAt(0) === 95 && name.startsWith('__') && name !== '__bbox') continue;
      const people = outside ? PEOPLE_LISTS.get(name) : undefined;
      if (people) readPeople(member, people, object, this.findings, this.reading);
      if (outside && POST_LISTS.has(name)) this.list(member, name, object, inside, depth);
      else if (beforeFeedback && name === 'feedback')
        this.value(member, name, { ...inside, counting: true }, depth + 1);
      else this.value(member, name, inside, depth + 1);
    }
  }

  private list(member: object, name: string, owner: JsonObject, around: Around, depth: number): void {
    const ownerId = idAt(owner, 'id');
    if (ownerId !== undefined) this.findings.owners.set(name, ownerId);
    const where = around.scope.where === 'graphql' ? name : around.scope.where;
    this.value(member, name, { ...around, scope: { list: name, ownerId, where, root: false } }, depth + 1);
  }

  private close(object: JsonObject, piece: PostPiece): void {
    try {
      readStory(object, piece, this.findings, this.reading);
      this.findings.pieces.push(piece);
    } catch {
      this.findings.unrecognised.push({ where: piece.scope.where, shape: shapeOf(object) });
    }
  }
}

/** The post of a feedback id; the prefix is `feedback:` in base64, so most ids are never decoded. */
function feedbackTarget(id: unknown): string | undefined {
  return typeof id === 'string' && id.startsWith('ZmVlZGJhY2s6') ? postOfFeedback(id) : undefined;
}
