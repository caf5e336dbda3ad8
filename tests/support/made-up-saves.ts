import { type Comment, exact, type Post, type SavedPost, type SaveRequest, UNSUPPORTED } from '../../lib/model';

/** A post of a made-up teahouse. */
export function madeUpPost(change: Partial<Post> = {}): Post {
  return {
    network: 'vk',
    id: '-7_1',
    communityId: '-7',
    publishedAt: '2026-11-20T09:00:00.000Z',
    text: 'The new oolong has arrived',
    format: 'image',
    reactions: exact(10),
    comments: exact(2),
    shares: exact(1),
    views: exact(400),
    viewsAre: 'views',
    pinned: false,
    ad: false,
    sightings: [],
    provenance: {
      source: 'answer',
      where: 'wall.get',
      at: '2026-11-22T10:00:00.000Z',
      completeness: 'full',
      adapter: 'vk 2026-11-22',
    },
    ...change,
  };
}

/** A request to save a made-up post, as a page would send it. */
export function madeUpSave(post: Partial<Post> = {}, change: Partial<SaveRequest> = {}): SaveRequest {
  return {
    post: madeUpPost(post),
    comments: [],
    pageUrl: 'https://vk.com/teahouse',
    via: 'star',
    picture: { none: 'no-picture' },
    ...change,
  };
}

export function madeUpComment(change: Partial<Comment> = {}): Comment {
  return {
    network: 'vk',
    id: '5',
    postId: '-7_1',
    authorId: '100',
    authorName: 'Made-up Guest',
    text: 'When do you open?',
    publishedAt: '2026-11-21T09:00:00.000Z',
    reactions: exact(0),
    replies: UNSUPPORTED,
    provenance: madeUpPost().provenance,
    ...change,
  };
}

/** The smallest picture there is: one transparent dot. */
export const DOT: SaveRequest['picture'] = {
  from: 'picture',
  type: 'image/png',
  width: 1,
  height: 1,
  base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
};

/** A saved post as a file brings it. */
export function madeUpSaved(post: Partial<Post> = {}, change: Partial<SavedPost> = {}): Omit<SavedPost, 'n'> {
  const { network, id } = madeUpPost(post);
  return {
    key: `${network}|${id}`,
    post: madeUpPost(post),
    pageUrl: 'https://vk.com/teahouse',
    via: 'import',
    savedAt: '2026-11-21T10:00:00.000Z',
    seenAt: '2026-11-21T10:00:00.000Z',
    picture: { kept: false, reason: 'no-picture' },
    collections: [],
    tags: [],
    note: '',
    codes: {},
    ...change,
  };
}
