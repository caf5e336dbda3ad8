import { at, idAt, isObject, type JsonObject } from '../_json/walk';
import { commentPost, looksLikeComment, readComment } from './read-comment';
import { addRole, type List } from './read-list';
import { noteUnrecognised } from './reading';

/** Reads a list of comments with their threads. Answers before 2020 do not name the post; then the page's one is meant. */
export function readComments(list: List, items: unknown[]): void {
  const owner = idAt(list.request, 'owner_id');
  const post = idAt(list.request, 'post_id');
  const asked = owner !== undefined && post !== undefined ? `${owner}_${post}` : undefined;
  for (const item of items) {
    const isBroken = isObject(item) && !looksLikeComment(item);
    if (isBroken) noteUnrecognised(list.reading, list.where, item);
    else readCommentItem(list, item, asked ?? list.reading.page.postId ?? '', undefined);
  }
}

/** Reads one comment and the replies that came with it. */
export function readCommentItem(list: List, item: unknown, postId: string, parentId: string | undefined): void {
  if (!isObject(item) || !looksLikeComment(item)) return;
  const comment = readComment(item, postId, parentId, list.names, list.provenance);
  if (!comment) return;
  list.reading.comments.push(comment);
  addRole(list, comment.authorId, 'comments', comment.postId);
  const replies = at(item, 'thread', 'items');
  for (const reply of Array.isArray(replies) ? replies : []) {
    readCommentItem(list, reply, commentPost(item) ?? postId, comment.id);
  }
}

/** Whether a list of objects is one of comments. */
export function isCommentList(items: readonly JsonObject[]): boolean {
  return items.some(looksLikeComment);
}
