import type { Post } from '../model';
import { hashtagsOf } from '../text/hashtags';
import { lengthClass } from '../text/text-length';
import { wordsOf } from '../text/words';
import { bestFirst, bucketsOf } from './buckets';
import type { Calendar } from './calendar';
import type { Breakdowns } from './report-types';
import { termsOf } from './terms';

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
  const rated = posts.flatMap(({ post, erF }) => (erF === undefined ? [] : [{ text: post.text, erF }]));
  const terms = (find: (text: string) => string[]) =>
    termsOf(rated.map(({ text, erF }) => ({ erF, terms: new Set(find(text)) })));
  const hours = bucketsOf(posts, ({ at }) => {
    const { weekday, hour } = calendar.at(at);
    return { weekday, hour: hour - (hour % block) };
  });
  return {
    formats: bucketsOf(posts, ({ post }) => post.format),
    hours: bestFirst(hours),
    hourBlock: block,
    timeZone: calendar.timeZone,
    lengths: bucketsOf(posts, ({ post }) => lengthClass(post.text)),
    hashtags: terms(hashtagsOf),
    words: terms(wordsOf),
  };
}
