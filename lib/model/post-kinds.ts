/** Every format of a post. */
export const POST_FORMATS = [
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
] as const;
export type PostFormat = (typeof POST_FORMATS)[number];

/**
 * Which view showed a record. Only `wall` and `reels` are a community's own series of posts;
 * `related`, `suggested` and `preview` are things the network put beside what the user opened.
 */
export const SURFACES = [
  'wall',
  'reels',
  'tagged',
  'reposts',
  'feed',
  'search',
  'single',
  'related',
  'suggested',
  'preview',
] as const;
export type Surface = (typeof SURFACES)[number];
