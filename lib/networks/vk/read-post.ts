import type { Count, Post } from '../../model';
import { ABSENT, exact } from '../../model';
import { at, idAt, isObject, isoFromSeconds, type JsonObject, stringAt } from '../_json/walk';
import { plainText } from './api-text';
import { formatOf, pictureOf, pollVotesOf } from './post-attachments';

/** Feed item types that are advertising (2026-09); `ads_easy_promote` is a hint to the owner and is not. */
const AD_TYPE = /^(?:post_ads|ads|ads_post|ads_app|ads_site|ads_vk_apps_slider)$/;

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

/** Signed owner id: wall naming, feed and main-tab naming, bare objects of 2018. */
export function postOwner(item: JsonObject): string | undefined {
  return idAt(item, 'source_id') ?? idAt(item, 'owner_id') ?? idAt(item, 'to_id');
}

/** `<owner>_<id>`, or undefined when the object has no post's identity. */
export function postKey(item: JsonObject): string | undefined {
  const owner = postOwner(item);
  const id = item.source_id === undefined ? idAt(item, 'id') : (idAt(item, 'post_id') ?? idAt(item, 'id'));
  return owner !== undefined && id !== undefined && Number(owner) !== 0 && Number(id) > 0
    ? `${owner}_${id}`
    : undefined;
}

/** Not published (yet): the owner's drafts and suggestions, which no visitor sees. */
export function isUnpublished(item: JsonObject): boolean {
  return item.post_type === 'postpone' || item.post_type === 'suggest';
}

/** Whether the object has a post's identity and date and is none of the things that also have an owner and likes. */
export function hasPostIdentity(item: JsonObject): boolean {
  if (postKey(item) === undefined || isoFromSeconds(item.date) === null) return false;
  const isOther = 'album_id' in item || 'duration' in item || 'price' in item || 'expires_at' in item;
  const isReply = 'parents_stack' in item || 'reply_to_comment' in item || 'thread' in item;
  const isComment = item.post_type === 'reply' || (isReply && !isObject(item.reposts));
  const isOtherItem = typeof item.type === 'string' && /^(?:wall_)?photo|^video|^clip|^friend|^topic/.test(item.type);
  return !isOther && !isComment && !isOtherItem;
}

/** Recognises a post anywhere, without help from the container around it. */
export function looksLikePost(item: JsonObject): boolean {
  return isObject(item.likes) && (isObject(item.reposts) || isObject(item.comments)) && hasPostIdentity(item);
}

/** All reactions together: `reactions.count` where reactions exist, else `likes.count` (one figure, 2024-2025). */
function reactionsOf(item: JsonObject): Count {
  const all = exact(at(item, 'reactions', 'count'));
  return all.kind === 'exact' ? all : exact(at(item, 'likes', 'count'));
}

function reactionsByKind(item: JsonObject): Record<string, number> | undefined {
  const kinds = at(item, 'reactions', 'items');
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
  const mayPost = at(item, 'comments', 'can_post');
  if (mayPost === 1 || mayPost === true) return false;
  const nobody = (mayPost === 0 || mayPost === false) && !guest;
  return nobody && at(item, 'comments', 'count') === 0 ? true : undefined;
}

function originalOf(item: JsonObject): string | undefined {
  const original = at(item, 'copy_history', 0);
  return isObject(original) ? postKey(original) : undefined;
}

function isPinned(item: JsonObject, otherwise: boolean | null): boolean | null {
  return item.is_pinned === 1 || item.is_pinned === true ? true : otherwise;
}

function isAd(item: JsonObject): boolean {
  const types = [item.post_type, item.type];
  const marked = item.marked_as_ads === 1 || item.marked_as_ads === true;
  return marked || types.some((type) => typeof type === 'string' && AD_TYPE.test(type));
}

/** Turns one API post into a record; undefined when it has no identity. Missing counters stay absent. */
export function readPost(item: JsonObject, around: PostSurroundings): Post | undefined {
  const owner = postOwner(item);
  const id = postKey(item);
  if (owner === undefined || id === undefined) return undefined;
  const author = idAt(item, 'from_id');
  const repostOf = originalOf(item);
  const post: Post = {
    network: 'vk',
    id,
    communityId: owner,
    url: `https://vk.com/wall${id}`,
    publishedAt: isoFromSeconds(item.date),
    text: plainText(item.text),
    format: Array.isArray(item.copy_history) && item.copy_history.length > 0 ? 'repost' : formatOf(item.attachments),
    reactions: reactionsOf(item),
    comments: exact(at(item, 'comments', 'count')),
    shares: exact(at(item, 'reposts', 'count')),
    // Often missing: fresh posts, posts by visitors, some views of the site. Missing is not zero (2020-2026).
    views: isObject(item.views) ? exact(item.views.count) : ABSENT,
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
  if (item.is_deleted === true || item.is_deleted === 1 || stringAt(item, 'deleted_reason')) post.deleted = true;
  if (at(item, 'donut', 'is_donut') === true) post.paywalled = true;
}
