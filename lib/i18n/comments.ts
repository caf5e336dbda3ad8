import { comments as en } from './en/comments';
import type { Message } from './message';
import { comments as ru } from './ru/comments';

export type CommentsKey = keyof typeof en;

/** Words about comments and what they say; they travel with the script that understands them. */
export const commentsWords: Record<'en' | 'ru', Record<CommentsKey, Message>> = { en, ru };
