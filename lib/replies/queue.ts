import { COMMENT_LABELS, type Comment, type CommentLabel, type CommentMark, type FoundLabel } from '../model';
import { isTeam, type Team } from './team';
import { type Answer, keyOfComment, sortThreads } from './threads';
import { understandComment } from './understand-comment';

/** A label of a comment, with the places in its text, or given by the user's own hand. */
export interface QueueLabel extends FoundLabel {
  byHand: boolean;
}

/** One reader's comment as the moderator sees it. */
export interface QueueRow {
  key: string;
  comment: Comment;
  labels: QueueLabel[];
  /** Critical: by the user's tick, else by a label. */
  negative: boolean;
  /** It has text, so that it could be called negative at all. */
  hasText: boolean;
  /** `talk`: readers among themselves, which waits for nobody. */
  state: 'unanswered' | 'answered' | 'done' | 'deleted' | 'talk';
  answer?: Answer;
  /** Time since it was written, in ms; undefined where the page did not date it. */
  age: number | undefined;
}

export interface QueueInput {
  comments: readonly Comment[];
  team: Team;
  /** By key of the comment. */
  marks: ReadonlyMap<string, CommentMark>;
  now: Date;
}

/** Rows of all comments by others than the community, newest first; undated ones last. Never throws. */
export function queueOf({ comments, team, marks, now }: QueueInput): QueueRow[] {
  const threads = sortThreads(comments, team);
  const rows = comments
    .filter((comment) => !isTeam(team, comment))
    .map((comment): QueueRow => {
      const key = keyOfComment(comment);
      const mark = marks.get(key);
      const labels = labelsOf(comment, mark);
      const answer = threads.answers.get(key);
      const state = stateOf(comment, mark, answer, threads.amongReaders.has(key));
      return {
        key,
        comment,
        labels,
        negative: mark?.negative ?? labels.some(({ label }) => label === 'complaint' || label === 'insult'),
        hasText: comment.text.trim() !== '',
        state,
        ...(answer && { answer }),
        age: ageOf(comment, now),
      };
    });
  return rows.sort((a, b) => (a.age ?? Number.POSITIVE_INFINITY) - (b.age ?? Number.POSITIVE_INFINITY) || 0);
}

/** Records never change, so each is understood once, however often its queue is looked at. */
const remembered = new WeakMap<Comment, FoundLabel[]>();

function understood(comment: Comment): FoundLabel[] {
  const found = remembered.get(comment) ?? understandComment(comment.text);
  remembered.set(comment, found);
  return found;
}

/** What of a queue is shown. */
export const QUEUE_FILTERS = ['unanswered', 'questions', 'negative', 'done', 'all'] as const;
export type QueueFilter = (typeof QUEUE_FILTERS)[number];

/** Questions wait for an answer; critical comments stay in view until they are done. */
export function isIn(filter: QueueFilter, { state, labels, negative }: QueueRow): boolean {
  const open = state === 'unanswered';
  if (filter === 'all') return true;
  if (filter === 'done') return state === 'done' || state === 'answered';
  if (filter === 'questions') return open && labels.some(({ label }) => label === 'question');
  return filter === 'negative' ? negative && state !== 'done' && state !== 'deleted' : open;
}

function labelsOf(comment: Comment, mark: CommentMark | undefined): QueueLabel[] {
  const byWords = new Map(understood(comment).map((found) => [found.label, found]));
  const byHand = (label: CommentLabel) => mark?.labels[label];
  return COMMENT_LABELS.flatMap((label) => {
    const found = byWords.get(label);
    if (byHand(label) === false || (found === undefined && byHand(label) !== true)) return [];
    return [{ label, because: found?.because ?? [], byHand: byHand(label) === true }];
  });
}

function stateOf(
  { deleted }: Comment,
  mark: CommentMark | undefined,
  answer: Answer | undefined,
  amongReaders: boolean,
): QueueRow['state'] {
  if (deleted === true) return 'deleted';
  if (mark?.doneAt !== undefined) return 'done';
  if (answer) return 'answered';
  return amongReaders ? 'talk' : 'unanswered';
}

/** A clock that runs behind the network's never makes a comment younger than new. */
function ageOf({ publishedAt }: Comment, now: Date): number | undefined {
  const time = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
  return Number.isNaN(time) ? undefined : Math.max(0, now.getTime() - time);
}
