import type { Post } from '../model';
import { bestFirst, bucketsOf } from './buckets';
import type { Calendar } from './calendar';
import type { Breakdowns } from './report-types';
import { termsOf } from './terms';
import { textTraits } from './text-traits';

/** A post with its figures, for splitting. */
export interface Rated {
  post: Post;
  at: number;
  interactions: number;
  erF?: number;
}

const HOUR_BLOCK = 3;

/**
 * What works, and when (metric definitions 7): formats, weekday × hour of publication in the reader's time zone, text
 * length, hashtags and words. All of the window's posts that count, also beyond the newest 20.
 */
export function breakdownsOf(posts: readonly Rated[], calendar: Calendar, hourBlock = HOUR_BLOCK): Breakdowns {
  const block = Number.isInteger(hourBlock) && hourBlock >= 1 && hourBlock <= 24 ? hourBlock : HOUR_BLOCK;
  const rated = posts.flatMap(({ post, erF }) => (erF === undefined ? [] : [{ traits: textTraits(post), erF }]));
  const terms = (kind: 'hashtags' | 'words') => termsOf(rated.map(({ traits, erF }) => ({ erF, terms: traits[kind] })));
  const hours = bucketsOf(posts, ({ at }) => {
    const { weekday, hour } = calendar.at(at);
    return { weekday, hour: hour - (hour % block) };
  });
  return {
    formats: bucketsOf(posts, ({ post }) => post.format),
    hours: bestFirst(hours),
    hourBlock: block,
    timeZone: calendar.timeZone,
    lengths: bucketsOf(posts, ({ post }) => textTraits(post).length),
    hashtags: terms('hashtags'),
    words: terms('words'),
  };
}
