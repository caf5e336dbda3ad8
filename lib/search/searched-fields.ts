import type { SavedPost } from '../model';
import { hashtagsOf } from '../text/hashtags';
import { fold } from './fold';
import { tokensOf } from './tokens';

/**
 * What one occurrence in a field counts for. What the user wrote is about the post as a whole, so it weighs more than
 * a word of the text; a name says who speaks, not what about.
 */
const WEIGHTS = { text: 2, note: 4, tag: 6, name: 1 } as const;

/** Texts in which words and phrases are looked for, with the weight of each: text, note, tags, names of the author and the community. */
function searchedFields(saved: SavedPost): { text: string; weight: number }[] {
  return [
    { text: saved.post.text, weight: WEIGHTS.text },
    { text: saved.note, weight: WEIGHTS.note },
    ...saved.tags.map((text) => ({ text, weight: WEIGHTS.tag })),
    { text: saved.post.authorName ?? '', weight: WEIGHTS.name },
    { text: saved.community?.name ?? '', weight: WEIGHTS.name },
    { text: saved.community?.handle ?? '', weight: WEIGHTS.name },
  ].filter(({ text }) => text !== '');
}

/** Words of a post with their weight, at most 255 each; hashtags of the text stand there a second time, with "#". */
export function termsOf(saved: SavedPost): Map<string, number> {
  const terms = new Map<string, number>();
  const add = (term: string, weight: number) => terms.set(term, Math.min(255, (terms.get(term) ?? 0) + weight));
  for (const { text, weight } of searchedFields(saved)) for (const token of tokensOf(text)) add(token, weight);
  for (const tag of hashtagsOf(saved.post.text)) add(hashtagTerm(tag), WEIGHTS.text);
  return terms;
}

/** How a hashtag stands among the words. Takes it without "#". */
export function hashtagTerm(tag: string): string {
  return `#${fold(tag)}`;
}

/** Each searched text as its words in order, to look for phrases. */
export function searchedSequences(saved: SavedPost): string[][] {
  return searchedFields(saved).map(({ text }) => tokensOf(text));
}
