import type { CommentLabel, FoundLabel, Situation } from '../model';
import { understandComment, wordsBehind } from './understand-comment';

/** Situations by label, the one that needs the most care first. */
const SITUATION_OF: ReadonlyArray<readonly [CommentLabel, Situation]> = [
  ['insult', 'de-escalation'],
  ['spam', 'spam-notice'],
  ['complaint', 'complaint'],
  ['price', 'price'],
  ['delivery', 'delivery'],
  ['question', 'question'],
  ['praise', 'thanks'],
];

/** The folder of templates that a comment's words point to, with these words; undefined when they point nowhere. */
export function suggestSituation(comment: string): { folder: Situation; because: string[] } | undefined {
  const found = new Map<CommentLabel, FoundLabel>(understandComment(comment).map((label) => [label.label, label]));
  for (const [label, folder] of SITUATION_OF) {
    const cause = found.get(label);
    if (cause) return { folder, because: wordsBehind(comment, cause) };
  }
  return undefined;
}
