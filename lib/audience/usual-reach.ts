import type { Post } from '../model';
import { speaksOfContest } from './contest';
import type { PostInTime } from './growth';
import { median } from './median';
import { sizeOf } from './plausible-count';

const VIRAL = 5;

/** Posts as reasons: when they stood there, how many times the usual reactions they got, and whether they are contests. */
export function postsInTime(posts: readonly Post[]): (PostInTime & { id: string })[] {
  const usual = median(posts.flatMap(({ reactions }) => sizeOf(reactions) ?? []));
  return posts.flatMap(({ id, publishedAt, reactions, text }) => {
    const own = sizeOf(reactions);
    const timesUsual = own === null || usual === null || usual === 0 ? null : own / usual;
    return publishedAt === null ? [] : [{ id, publishedAt, timesUsual, contest: speaksOfContest(text) }];
  });
}

/** Posts under which equal comments and crowds have an innocent reason: contests, and more than 5x the usual reach. */
export function excusedPosts(posts: readonly Post[]): ReadonlySet<string> {
  const excused = postsInTime(posts).filter(({ contest, timesUsual }) => contest || (timesUsual ?? 0) > VIRAL);
  const undated = posts.filter(({ publishedAt, text }) => publishedAt === null && speaksOfContest(text));
  return new Set([...excused, ...undated].map(({ id }) => id));
}
