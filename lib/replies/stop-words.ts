import { commentTokens } from './comment-tokens';
import { findPhrases } from './phrase-book';
import type { QueueRow } from './queue';

/** A word met in spam or insults, and in how many comments. */
export interface SuggestedStopWord {
  word: string;
  comments: number;
}

/**
 * Words and addresses that led to the labels spam and insult among the comments seen, most frequent first, without
 * those on the list. Words that advertise only in company ("write", "bonus") are not suggested: a filter takes every
 * comment with them away.
 */
export function suggestStopWords(rows: readonly QueueRow[], own: readonly string[]): SuggestedStopWord[] {
  const taken = new Set(own.map((word) => word.toLowerCase()));
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const word of new Set(tellingWords(row).map(asStopWord))) {
      if (word !== '' && !taken.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([word, comments]) => ({ word, comments }))
    .sort((a, b) => b.comments - a.comments || (a.word < b.word ? -1 : 1));
}

function tellingWords({ comment: { text }, labels }: QueueRow): string[] {
  const isLabelled = (name: string) => labels.some(({ label }) => label === name);
  const kinds = (['spam', 'insult'] as const).filter(isLabelled);
  if (kinds.length === 0) return [];
  const tokens = commentTokens(text);
  const hits = findPhrases(tokens).filter(({ meanings }) => kinds.some((kind) => meanings.includes(kind)));
  const phrases = hits.map(({ first, end }) => text.slice(tokens[first]?.start, tokens[end - 1]?.end));
  const addresses = isLabelled('spam') ? tokens.filter(({ kind }) => kind === 'address') : [];
  return [...phrases, ...addresses.map(({ start, end }) => text.slice(start, end))].map((word) => word.toLowerCase());
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
