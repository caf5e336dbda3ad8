import type { Comment, Provenance } from '../../model';
import { exact } from '../../model';
import { at, idAt, isDateInSeconds, isoFromSeconds, type JsonObject } from '../_json/walk';
import { plainText } from './api-text';
import { isPositiveId } from './read-account';

/**
 * Whether an object is a comment. Only the current API names the post; answers of 2013 hold id, author, date and
 * text alone, so the absence of everything that makes a post is part of the test.
 */
export function looksLikeComment(item: JsonObject): boolean {
  // The looks that rule out most other objects come first: every list of posts or goods is asked this too.
  const isDeleted = item.deleted === true && 'post_id' in item;
  const speaks = typeof item.text === 'string' && idAt(item, 'from_id') !== undefined;
  if (!isDeleted && !speaks) return false;
  const isPost = 'reposts' in item || 'comments' in item || 'copy_history' in item || 'source_id' in item;
  const isMessage = 'peer_id' in item || 'conversation_message_id' in item || 'album_id' in item;
  return !isPost && !isMessage && isPositiveId(item.id) && isDateInSeconds(item.date);
}

/** The post of a comment, `<owner>_<id>`, when the comment says so itself. */
export function commentPost(item: JsonObject): string | undefined {
  const owner = idAt(item, 'owner_id');
  const post = idAt(item, 'post_id');
  return owner !== undefined && post !== undefined ? `${owner}_${post}` : undefined;
}

/** One comment; ids are unique below one wall only, so they are always used together with the post's. */
export function readComment(
  item: JsonObject,
  postId: string,
  parentId: string | undefined,
  names: ReadonlyMap<string, string>,
  provenance: Provenance,
): Comment | undefined {
  const id = idAt(item, 'id');
  if (id === undefined || !looksLikeComment(item)) return undefined;
  const comment: Comment = {
    network: 'vk',
    id,
    postId: commentPost(item) ?? postId,
    text: plainText(item.text),
    publishedAt: isoFromSeconds(item.date),
    reactions: exact(at(item, 'likes', 'count')),
    provenance,
  };
  const stack = item.parents_stack;
  const parent = idAt(item, 'reply_to_comment') ?? (Array.isArray(stack) ? idAt(stack, stack.length - 1) : undefined);
  const answered = parent ?? parentId;
  if (answered !== undefined) comment.parentId = answered;
  const author = idAt(item, 'from_id');
  if (author !== undefined && author !== '0') {
    comment.authorId = author;
    const name = names.get(author);
    if (name) comment.authorName = name;
  }
  const replies = exact(at(item, 'thread', 'count'));
  if (replies.kind === 'exact') comment.replies = replies;
  if (item.deleted === true) comment.deleted = true;
  return comment;
}
