import { comments as commentsEn } from './en/comments';
import { queue as en } from './en/queue';
import type { Message } from './message';
import { comments as commentsRu } from './ru/comments';
import { queue as ru } from './ru/queue';

export type QueueKey = keyof typeof en | keyof typeof commentsEn;

/** Words of the moderator's queue in the workspace, with those about comments that the panel says too. */
export const queueWords: Record<'en' | 'ru', Record<QueueKey, Message>> = {
  en: { ...commentsEn, ...en },
  ru: { ...commentsRu, ...ru },
};
