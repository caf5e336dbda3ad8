import type { CommentsKey } from '../../../lib/i18n/comments';
import type { Values } from '../../../lib/i18n/speaker';
import type { Comment, CommentDecision, CommentMark } from '../../../lib/model';
import type { Session } from '../../../lib/session/session';

/** Says the words about comments in the present language. */
export type CommentsTalk = (key: CommentsKey, values?: Values) => string;

/** What the list of comments needs from the tab and the background. */
export interface CommentsDoors {
  session: Session;
  locale(): 'en' | 'ru';
  t: CommentsTalk;
  /** Calls back when the user's language became known, or another. */
  onLanguage(tell: () => void): void;
  now(): Date;
  /** The user's marks on these comments and the names of the user's brands; undefined when nobody answers. */
  marks(comments: string[]): Promise<{ marks: CommentMark[]; brands: string[] } | undefined>;
  decide(decision: CommentDecision): Promise<boolean>;
  /** Shows a comment on the page; false when it is not on screen. */
  show(comment: Comment): boolean;
  /** Opens the templates in the box that answers this comment; says what the user can do where there is none. */
  reply(comment: Comment): Promise<'opened' | 'no-box' | 'gone'>;
  openQueue(): void;
  signal: AbortSignal;
}
