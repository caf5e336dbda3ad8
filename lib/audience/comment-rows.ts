import type { Comment } from '../model';
import type { AudienceInput } from './audience-input';
import { duplicatesAcrossAuthors } from './comment-duplicates';
import { isComparable } from './comment-features';
import { type CommentScore, scoreCommentsApart } from './comment-model';
import { excusedPosts } from './usual-reach';

/** One comment that counts, scored among the others. */
export interface CommentRow {
  comment: Comment;
  score: CommentScore;
  /** How often the same text stands there, when another author wrote it too; otherwise 0. */
  copies: number;
  /** Under a contest or a post that went round: equal comments have an innocent reason. */
  excused: boolean;
  /** Milliseconds since 1970; NaN without a date. */
  time: number;
}

/** Comments of the audience: those of the community itself, deleted ones and copies of one record are left out. */
export function commentRows(input: AudienceInput): CommentRow[] {
  const { comments, community, posts = [], commentScores = new WeakMap() } = input;
  const once = new Map(comments.map((comment) => [comment.id, comment]));
  const own = [...once.values()].filter(
    ({ deleted, authorId }) => !deleted && (authorId === undefined || authorId !== community?.id),
  );
  const scores = own.map((comment) => scoreOnce(comment, commentScores));
  const keys = scores.map((score) => (score && isComparable(score.reading.key) ? score.reading.key : null));
  const copies = duplicatesAcrossAuthors(
    own.map(({ authorId = null }, i) => ({ key: keys[i] ?? null, author: authorId })),
  );
  const excused = excusedPosts(posts);
  return own.flatMap((comment, i) => {
    const score = scores[i];
    return score
      ? [
          {
            comment,
            score,
            copies: copies[i] ?? 0,
            excused: excused.has(comment.postId),
            time: Date.parse(comment.publishedAt ?? ''),
          },
        ]
      : [];
  });
}

/** Score of one comment as if it stood alone, remembered with its record: records are never changed, only replaced. */
export function scoreOnce(comment: Comment, known: WeakMap<Comment, CommentScore | null>): CommentScore | null {
  const earlier = known.get(comment);
  if (earlier !== undefined) return earlier;
  const [score = null] = scoreCommentsApart([comment.text]);
  known.set(comment, score);
  return score;
}

/**
 * Dated rows in the order of time; none when the dates are coarse ("2 h"), because then neither order nor bursts can
 * be told: fewer than half of them differ.
 */
export function inTime(rows: readonly CommentRow[]): CommentRow[] {
  const dated = rows.filter(({ time }) => Number.isFinite(time));
  const times = new Set(dated.map(({ time }) => time));
  if (times.size * 2 < dated.length) return [];
  return dated.sort((a, b) => a.time - b.time);
}

/** Comments per known author. */
export function authorsOf(rows: readonly CommentRow[]): Map<string, number> {
  const authors = new Map<string, number>();
  for (const { comment } of rows) {
    if (comment.authorId) authors.set(comment.authorId, (authors.get(comment.authorId) ?? 0) + 1);
  }
  return authors;
}
