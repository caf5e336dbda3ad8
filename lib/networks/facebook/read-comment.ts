import { ABSENT, type Comment, type Count, exact } from '../../model';
import { at, idAt, isObject, isoFromSeconds, type JsonObject, stringAt } from '../_json/walk';
import { commentOf } from './decode-id';
import type { Findings } from './piece';
import { accountOf } from './read-account';
import { countFromLabel } from './read-label';
import { provenance, type Reading } from './reading';
import { firstExact, firstKnown } from './tally-counts';

/**
 * Reads an object if it is a comment, and answers with its id so that replies below it know their parent.
 *
 * All containers (inline preview, permalink list, graph answer, the list of 2023) hold the same object, so it is
 * found by shape: `legacy_fbid`, or an id that decodes to `comment:<post>_<comment>`, with a body or a date.
 */
export function readComment(
  object: JsonObject,
  parentId: string | undefined,
  aroundPost: string | undefined,
  findings: Findings,
  reading: Reading,
): string | undefined {
  const names = commentOf(object.id);
  const id = idAt(object, 'legacy_fbid') ?? names?.id;
  const postId = names?.postId ?? aroundPost;
  const telling = isObject(object.body) || isObject(object.preferred_body) || typeof object.created_time === 'number';
  if (id === undefined || postId === undefined || !telling) return undefined;
  const anonymous = at(object, 'group_comment_info', 'is_author_anonymous') === true;
  const author = isObject(object.author) && !anonymous ? object.author : undefined;
  const comment: Comment = {
    network: 'facebook',
    id,
    postId,
    text: stringAt(object, 'body', 'text') ?? stringAt(object, 'preferred_body', 'text') ?? '',
    publishedAt: isoFromSeconds(object.created_time),
    reactions: reactionsOf(object, reading.lang),
    provenance: provenance(reading, 'comment', 'full'),
  };
  const parent = commentOf(at(object, 'comment_direct_parent', 'id'))?.id ?? parentId;
  if (parent !== undefined && parent !== id) comment.parentId = parent;
  const authorId = idAt(author, 'id');
  if (authorId !== undefined) comment.authorId = authorId;
  const authorName = stringAt(object, 'author', 'name');
  if (authorName !== undefined) comment.authorName = authorName;
  const replies = repliesOf(object);
  if (replies.kind === 'exact') comment.replies = replies;
  findings.comments.push(comment);
  const badge = at(object, 'comet_comment_author_name_and_badges_renderer', 'comment', 'author', 'is_verified');
  const account = accountOf(author && { is_verified: badge, ...author }, 'comments', postId, reading, 'comment');
  if (account) findings.accounts.push(account);
  return id;
}

/** The like button knows the exact figure; the short figure is a text ("19", "1.2K"); kinds are a lower bound. */
function reactionsOf(object: JsonObject, lang: string | undefined): Count {
  const { feedback } = object;
  const own = exact(at(feedback, 'unified_reactors', 'count'));
  if (own.kind === 'exact') return own;
  const links = Array.isArray(object.comment_action_links) ? object.comment_action_links : [];
  for (const link of links) {
    const button = exact(at(link, 'comment', 'feedback', 'unified_reactors', 'count'));
    if (button.kind === 'exact') return button;
  }
  return firstKnown(
    exact(at(feedback, 'reaction_count')),
    countFromLabel(at(feedback, 'reactors', 'count_reduced'), lang),
    exact(at(feedback, 'reactors', 'count')),
    sumOfKinds(at(feedback, 'top_reactions', 'edges')),
  );
}

/** The sum of a non-empty list; an empty one does not prove that nobody reacted. */
function sumOfKinds(edges: unknown): Count {
  if (!Array.isArray(edges) || edges.length === 0) return ABSENT;
  const counts = edges.map((edge) => at(edge, 'reaction_count'));
  return counts.every((count) => typeof count === 'number')
    ? exact(counts.reduce((sum, count) => sum + count, 0))
    : ABSENT;
}

function repliesOf(object: JsonObject): Count {
  const { feedback } = object;
  return (
    firstExact(
      at(feedback, 'replies_fields', 'total_count'),
      at(feedback, 'comment_count', 'total_count'),
      at(feedback, 'total_reply_count'),
      at(feedback, 'total_comment_count'),
    ) ?? ABSENT
  );
}
