import type { MadePost } from './types';

/** Text and likes, comments, reposts, views of one ordinary post; views 0 stands for "not in the answer". */
export type Row = readonly [text: string, likes: number, comments: number, reposts: number, views?: number];

const MEDIA: readonly MadePost['media'][] = ['photo', undefined, 'album', 'photo', undefined, 'video'];

/**
 * Ordinary posts from a table, newest first.
 *
 * @param start id of the newest post
 * @param first its age in hours
 * @param step hours between two posts
 */
export function ordinary(rows: readonly Row[], start: number, first: number, step: number): MadePost[] {
  return rows.map(([text, likes, comments, reposts, views], index) => {
    const media = MEDIA[index % MEDIA.length];
    const post: MadePost = { id: start - index * 3, hoursAgo: first + index * step, text, likes, comments, reposts };
    if (views) post.views = views;
    if (media) post.media = media;
    return post;
  });
}

/** Posts in the order of a wall: the pinned one first, the others newest first. */
export function onWall(posts: readonly MadePost[]): MadePost[] {
  const rest = posts.filter((post) => post.special !== 'pinned').sort((a, b) => a.hoursAgo - b.hoursAgo);
  return [...posts.filter((post) => post.special === 'pinned'), ...rest];
}
