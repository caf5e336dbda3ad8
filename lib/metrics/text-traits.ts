import type { Post } from '../model';
import { hashtagsOf } from '../text/hashtags';
import { type LengthClass, lengthClass } from '../text/text-length';
import { wordsOf } from '../text/words';

/** What the breakdowns need of a post's text. */
export interface TextTraits {
  length: LengthClass;
  hashtags: ReadonlySet<string>;
  words: ReadonlySet<string>;
}

const known = new WeakMap<Post, TextTraits>();

/**
 * Traits of a post's text, remembered with the record: a report is made anew with every answer, and taking a thousand
 * texts apart is most of its work. Records are replaced, never changed, when they are read again.
 */
export function textTraits(post: Post): TextTraits {
  const before = known.get(post);
  if (before) return before;
  const { text } = post;
  const traits = { length: lengthClass(text), hashtags: new Set(hashtagsOf(text)), words: new Set(wordsOf(text)) };
  known.set(post, traits);
  return traits;
}
