import { withoutTags } from './hashtags';

/** Shorter ones are mostly articles, prepositions and pronouns, which say nothing about a post. */
const SHORTEST = 4;

const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;

/** Distinct words of at least four letters, lower case, without hashtags, links and mentions. */
export function wordsOf(text: string): string[] {
  const plain = withoutTags(text).replace(/@[\w.]+/g, ' ');
  const words = Array.from(plain.matchAll(WORD), ([word]) => word.toLowerCase());
  return [...new Set(words.filter((word) => word.length >= SHORTEST))];
}
