import type { Count, Post } from '../../model';
import { ABSENT, exact } from '../../model';
import { at, idAt, isDateInSeconds, isObject, isoFromSeconds, type JsonObject } from '../_json/walk';
import { plainText } from './api-text';
import { formatOf, pictureOf, pollVotesOf } from './post-attachments';

/** Feed item types that are advertising (2026-09); `ads_easy_promote` is a hint to the owner and is not. */
const AD_TYPE = /^(?:post_ads|ads|ads_post|ads_app|ads_site|ads_vk_apps_slider)$/;

/** Feed items that have an owner, a date and often likes, but are no posts. */
const OTHER_ITEM = /^(?:wall_)?photo|^video|^clip|^friend|^topic/;

/** Facts about a post that stand outside its own object. */
export interface PostSurroundings {
  sighting: Post['sightings'][number];
  provenance: Post['provenance'];
  names: ReadonlyMap<string, string>;
  /** What the view says when the object does not: false on a wall, null elsewhere. */
  pinned: boolean | null;
  /** The item stood inside an advertising block. */
  ad: boolean;
  guest: boolean;
}

/** Who a post is. */
export interface PostIdentity {
  /** Signed owner id. */
  owner: string;
  /** `<owner>_<id>`. */
  key: string;
}

/** The same with the date, which every post has. */
export interface DatedIdentity extends PostIdentity {
  publishedAt: string | null;
}

/**
 * Owner and key of an object that calls itself a post: wall naming, feed and main-tab naming (`source_id`,
 * `post_id`), bare objects of 2018 (`to_id`). Undefined when it has no post's identity.
 */
export function keyOf(item: JsonObject): PostIdentity | undefined {
  const isFeed = item.source_id !== undefined;
  const owner = signedId(isFeed ? item.source_id : (item.owner_id ?? item.to_id));
  const id = signedId(isFeed ? (item.post_id ?? item.id) : item.id);
  const isPost = owner !== undefined && owner !== '0' && id !== undefined && id !== '0' && !id.startsWith('-');
  return isPost ? { owner, key: `${owner}_${id}` } : undefined;
}

function signedId(value: unknown): string | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : idAt([value], 0);
}

/** Not published (yet): the owner's drafts and suggestions, which no visitor sees. */
export function isUnpublished(item: JsonObject): boolean {
  return item.post_type === 'postpone' || item.post_type === 'suggest';
}

/**
 * Identity of a post, when the object also has a date and is none of the other things with an owner and likes.
 * Runs for every item of every list, so it creates nothing it does not return.
 */
export function identityOf(item: JsonObject): DatedIdentity | undefined {
  // Only posts state `post_type: "post"`, so the usual item needs one look; photos of a wall never do (2017-2025).
  if (item.post_type !== 'post' && isSomethingElse(item)) return undefined;
  const publishedAt = isoFromSeconds(item.date);
  const identity = publishedAt === null ? undefined : keyOf(item);
  return identity && { owner: identity.owner, key: identity.key, publishedAt };
}

/** Photos, videos, goods, stories, comments and other feed items, all of which have owners and often likes. */
function isSomethingElse(item: JsonObject): boolean {
  if ('album_id' in item || 'duration' in item || 'price' in item || 'expires_at' in item) return true;
  const isReply = 'parents_stack' in item || 'reply_to_comment' in item || 'thread' in item;
  if (item.post_type === 'reply' || (isReply && !isObject(item.reposts))) return true;
  return typeof item.type === 'string' && item.type !== 'post' && OTHER_ITEM.test(item.type);
}

/** Recognises a post anywhere, without help from the container around it. */
export function looksLikePost(item: JsonObject): boolean {
  if (!isObject(item.likes) || !(isObject(item.reposts) || isObject(item.comments))) return false;
  if (item.post_type !== 'post' && isSomethingElse(item)) return false;
  return isDateInSeconds(item.date) && keyOf(item) !== undefined;
}

/** `count` of a counter object; the missing counter and the missing number are both absent. */
function countOf(counter: unknown): Count {
  return isObject(counter) ? exact(counter.count) : ABSENT;
}

/** All reactions together: `reactions.count` where reactions exist, else `likes.count` (one figure, 2024-2025). */
function reactionsOf(item: JsonObject): Count {
  const all = countOf(item.reactions);
  return all.kind === 'exact' ? all : countOf(item.likes);
}

function reactionsByKind(item: JsonObject): Record<string, number> | undefined {
  const kinds = isObject(item.reactions) ? item.reactions.items : undefined;
  if (!Array.isArray(kinds)) return undefined;
  const byKind: Record<string, number> = {};
  for (const kind of kinds) {
    const id = idAt(kind, 'id');
    const count = exact(at(kind, 'count'));
    if (id !== undefined && count.kind === 'exact') byKind[id] = count.value;
  }
  return Object.keys(byKind).length > 0 ? byKind : undefined;
}

/** Nobody may comment and nobody did. With comments present `can_post: 0` may only mean "not you". */
function commentsClosed(item: JsonObject, guest: boolean): boolean | undefined {
  if (!isObject(item.comments)) return undefined;
  const { can_post: mayPost, count } = item.comments;
  if (mayPost === 1 || mayPost === true) return false;
  return (mayPost === 0 || mayPost === false) && !guest && count === 0 ? true : undefined;
}

function originalOf(item: JsonObject): string | undefined {
  const original: unknown = Array.isArray(item.copy_history) ? item.copy_history[0] : undefined;
  return isObject(original) ? keyOf(original)?.key : undefined;
}

function isPinned(item: JsonObject, otherwise: boolean | null): boolean | null {
  return item.is_pinned === 1 || item.is_pinned === true ? true : otherwise;
}

function isAd(item: JsonObject): boolean {
  if (item.marked_as_ads === 1 || item.marked_as_ads === true) return true;
  return isAdType(item.post_type) || isAdType(item.type);
}

function isAdType(type: unknown): boolean {
  return typeof type === 'string' && type !== 'post' && AD_TYPE.test(type);
}

/** Turns one API post into a record. Missing counters stay absent. */
export function readPost(item: JsonObject, identity: DatedIdentity, around: PostSurroundings): Post {
  const { owner, key, publishedAt } = identity;
  // Mostly the community itself, whose id need not be written out again.
  const isOwn = item.from_id !== undefined && item.from_id === (item.source_id ?? item.owner_id);
  const author = isOwn ? owner : signedId(item.from_id);
  const repostOf = originalOf(item);
  const post: Post = {
    network: 'vk',
    id: key,
    communityId: owner,
    url: `https://vk.com/wall${key}`,
    publishedAt,
    text: plainText(item.text),
    format: Array.isArray(item.copy_history) && item.copy_history.length > 0 ? 'repost' : formatOf(item.attachments),
    reactions: reactionsOf(item),
    comments: countOf(item.comments),
    shares: countOf(item.reposts),
    // Often missing: fresh posts, posts by visitors, some views of the site. Missing is not zero (2020-2026).
    views: countOf(item.views),
    viewsAre: 'views',
    pinned: isPinned(item, around.pinned),
    ad: around.ad || isAd(item),
    sightings: [around.sighting],
    provenance: around.provenance,
  };
  if (author !== undefined) {
    post.authorId = author;
    const name = around.names.get(author);
    if (name) post.authorName = name;
    // A signer is no visitor: the community stays the author then.
    post.byVisitor = author !== owner && !author.startsWith('-');
  }
  if (repostOf !== undefined) post.repostOf = repostOf;
  addRarities(post, item, around.guest);
  return post;
}

function addRarities(post: Post, item: JsonObject, guest: boolean): void {
  const votes = pollVotesOf(item.attachments);
  const byKind = reactionsByKind(item);
  const closed = commentsClosed(item, guest);
  const picture = pictureOf(item.attachments);
  if (votes) post.pollVotes = votes;
  if (byKind) post.reactionsByKind = byKind;
  if (closed !== undefined) post.commentsClosed = closed;
  if (picture) post.pictureUrl = picture;
  if (item.is_deleted === true || item.is_deleted === 1 || item.deleted_reason) post.deleted = true;
  if (isObject(item.donut) && item.donut.is_donut === true) post.paywalled = true;
}
