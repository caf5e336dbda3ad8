/** Shorter words with a slip are other words. */
const SHORTEST = 4;

/**
 * Whether a word, or its beginning, was typed with exactly one slip after the first letter: a letter too many, missing,
 * wrong, or swapped with its neighbour. Any script.
 */
export function oneSlip(typed: string, word: string): boolean {
  if (typed.length < SHORTEST || typed[0] !== word[0]) return false;
  let at = 1;
  while (at < typed.length && typed[at] === word[at]) at++;
  if (at === typed.length) return false;
  const rest = typed.slice(at + 1);
  return (
    (word.length > at && word.startsWith(rest, at + 1)) ||
    word.startsWith(rest, at) ||
    word.startsWith(typed.slice(at), at + 1) ||
    (typed[at] === word[at + 1] && typed[at + 1] === word[at] && word.startsWith(typed.slice(at + 2), at + 2))
  );
}
