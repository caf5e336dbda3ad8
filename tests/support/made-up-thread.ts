import type { Comment, CommentMark } from '../../lib/model';
import { type QueueRow, queueOf } from '../../lib/replies/queue';
import { teamOf } from '../../lib/replies/team';
import { madeUpComment } from './made-up-saves';

/** The made-up teahouse and its brand. */
export const TEAHOUSE = teamOf({ ids: ['-7'], names: ['Teahouse', 'Tea & Co'] });

export const THREAD_NOW = new Date('2026-11-22T12:00:00.000Z');

/** A reader's comment, so many minutes after nine; `null` for one without a date. */
export function said(id: string, text: string, minute: number | null, change: Partial<Comment> = {}): Comment {
  const publishedAt = minute === null ? null : new Date(Date.UTC(2026, 10, 21, 9, minute)).toISOString();
  return madeUpComment({ id, text, publishedAt, authorId: `10${id}`, authorName: `Guest ${id}`, ...change });
}

/** The community's answer below another comment. */
export function answered(id: string, parentId: string, minute: number | null, change: Partial<Comment> = {}): Comment {
  return said(id, 'Here is the answer.', minute, { parentId, authorId: '-7', authorName: 'Teahouse', ...change });
}

export function madeUpQueue(comments: readonly Comment[], marks: readonly CommentMark[] = []): QueueRow[] {
  return queueOf({
    comments,
    team: TEAHOUSE,
    marks: new Map(marks.map((mark) => [mark.comment, mark])),
    now: THREAD_NOW,
  });
}
