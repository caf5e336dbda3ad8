import type { QueueRow } from './queue';
import { wordsBehind } from './understand-comment';

/** A word met in spam or insults, and in how many comments. */
export interface SuggestedStopWord {
  word: string;
  comments: number;
}

/** Words that led to the labels spam and insult among the comments seen, most frequent first, without those on the list. */
export function suggestStopWords(rows: readonly QueueRow[], own: readonly string[]): SuggestedStopWord[] {
  const taken = new Set(own.map((word) => word.toLowerCase()));
  const counts = new Map<string, number>();
  for (const { comment, labels } of rows) {
    const words = labels.filter(({ label }) => label === 'spam' || label === 'insult');
    for (const word of new Set(words.flatMap((found) => wordsBehind(comment.text, found)))) {
      const clean = asStopWord(word);
      if (clean !== '' && !taken.has(clean)) counts.set(clean, (counts.get(clean) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([word, comments]) => ({ word, comments }))
    .sort((a, b) => b.comments - a.comments || (a.word < b.word ? -1 : 1));
}

/**
 * The list as VK's filter by key words takes it (community settings, comments): parted by commas. Checked against
 * descriptions of that setting (2026-11), not by trying it.
 */
export function asVkFilter(words: readonly string[]): string {
  return [...new Set(words.map(asStopWord))].filter((word) => word !== '').join(', ');
}

/** A comma would end the word, and so would a line. */
export function asStopWord(word: string): string {
  return word.replace(/[,\s]+/g, ' ').trim();
}
