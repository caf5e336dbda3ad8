import type { PostFormat } from '../model';

/** All formats of posts, as a list that can be checked against. */
export const POST_FORMATS: readonly PostFormat[] = [
  'text',
  'image',
  'album',
  'video',
  'reel',
  'link',
  'poll',
  'audio',
  'document',
  'article',
  'event',
  'repost',
  'other',
];
