const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Number of characters as people count them: a family emoji or a letter with its accent is one. */
export function countGraphemes(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text)) count++;
  return count;
}

/** The longest beginning of whole characters in at most so many code units; empty where already the first is longer. */
export function cutToFit(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, segmenter.segment(text).containing(most)?.index ?? most);
}
