import { ABSENT, type Comment, exact } from '../../model';
import { at, isObject, isoFromSeconds } from '../_json/walk';
import type { FoundComment } from './find-records';
import { plainId, userId } from './ids';
import { provenanceOf, type Reading, textOf } from './reading';

/**
 * Reads a comment of GraphQL, REST or the 2020 form. Undefined without an id; numeric ids over 2^53 (REST, 2022-03)
 * were damaged by `JSON.parse` and name nothing.
 *
 * @param fallback post and parent comment to which the answer as a whole belongs
 */
export function readComment(
  found: FoundComment,
  fallback: { postId?: string; parentId?: string },
  reading: Reading,
): Comment | undefined {
  const { node } = found;
  const id = plainId(node);
  if (id === undefined) return undefined;
  // A deleted author leaves `user` null and a name in `fallback_user_info` (2026-09).
  const author = isObject(node.user) ? node.user : isObject(node.owner) ? node.owner : node.fallback_user_info;
  const authorId = userId(author);
  const authorName = textOf(at(author, 'full_name')) ?? textOf(at(author, 'username'));
  const parentId = idText(node.parent_comment_id) ?? found.parentId ?? fallback.parentId;
  const replies = exact(node.child_comment_count ?? at(node, 'edge_threaded_comments', 'count'));
  const comment: Comment = {
    network: 'instagram',
    id,
    postId: found.postId ?? idText(node.media_id) ?? fallback.postId ?? '',
    text: textOf(node.text) ?? '',
    publishedAt: isoFromSeconds(node.created_at),
    // Null for guests (2026-01): unknown, not zero.
    reactions: exact(node.comment_like_count ?? at(node, 'edge_liked_by', 'count')),
    provenance: provenanceOf(reading, 'comments', true),
  };
  if (parentId !== undefined) comment.parentId = parentId;
  if (authorId !== undefined) comment.authorId = authorId;
  if (authorName !== undefined) comment.authorName = authorName;
  if (replies !== ABSENT) comment.replies = replies;
  return comment;
}

function idText(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{1,25}$/.test(value) ? value : undefined;
}
