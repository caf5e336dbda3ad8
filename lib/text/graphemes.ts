const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Number of characters as people count them: a family emoji or a letter with its accent is one. */
export function countGraphemes(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text)) count++;
  return count;
}
