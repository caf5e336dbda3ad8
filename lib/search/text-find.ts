import type { Clause } from './query-types';
import { hashtagTerm } from './searched-fields';
import type { Hits, TermWish, TextIndex } from './text-index';
import { isUnspacedSign, wantedTokens } from './tokens';

/** Words that must follow one another in one field; whether they do, only the post's texts can say. */
export interface PhraseCheck {
  not: boolean;
  tokens: string[];
  /** The last of them may go on. */
  openEnd: boolean;
  /** For an excluding check: 1 for posts that hold all its words. */
  suspects?: Uint8Array;
}

/** Posts that hold the wanted words, by their places in the table. */
export interface TextFound {
  /** undefined: the query asks for no words. */
  positions: number[] | undefined;
  /** Per place, higher is more fitting. */
  scores: Float32Array;
  checks: PhraseCheck[];
  /** 1 for posts that hold an excluded word; undefined when nothing is excluded. */
  excluded: Uint8Array | undefined;
}

/** Half of the weight of a word is reached at this sum of occurrences (a word of the text counts 2). */
const SATURATION = 4;

/** Finds the posts for the words of a query: all wanted ones, scored by weight × rarity (tf × idf). */
export function findText(index: TextIndex | undefined, clauses: readonly Clause[], rows: number): TextFound {
  const scores = new Float32Array(rows);
  const checks: PhraseCheck[] = [];
  const seen = new Uint16Array(rows);
  let [step, positions, excluded]: [number, number[] | undefined, Uint8Array | undefined] = [0, undefined, undefined];
  for (const clause of clauses) {
    const wanted = wishesOf(clause);
    if (wanted === undefined) continue;
    if (index === undefined) throw new Error('the words of the library are not open');
    if (clause.not) {
      const holding = holdingAll(index, wanted.wishes, rows);
      if (wanted.check !== undefined) checks.push({ ...wanted.check, suspects: holding });
      else excluded = excluded === undefined ? holding : excluded.map((flag, at) => flag | (holding[at] ?? 0));
      continue;
    }
    if (wanted.check !== undefined) checks.push(wanted.check);
    for (const wish of wanted.wishes) {
      step += 1;
      positions = keepAndScore(index.look(wish), { seen, step, scores, rows });
    }
  }
  return { positions, scores, checks, excluded };
}

/** Places that hold this word and all before it. */
function keepAndScore(
  { positions, weights }: Hits,
  { seen, step, scores, rows }: { seen: Uint16Array; step: number; scores: Float32Array; rows: number },
): number[] {
  const kept: number[] = [];
  for (const position of positions) {
    if (seen[position] !== step - 1) continue;
    seen[position] = step;
    kept.push(position);
  }
  const rarity = Math.log(1 + rows / Math.max(1, kept.length));
  for (const [at, position] of positions.entries()) {
    if (seen[position] !== step) continue;
    const weight = weights[at] ?? 0;
    scores[position] = (scores[position] ?? 0) + (rarity * weight) / (weight + SATURATION);
  }
  return kept;
}

function holdingAll(index: TextIndex, wishes: readonly TermWish[], rows: number): Uint8Array {
  const seen = new Uint16Array(rows);
  for (const [before, wish] of wishes.entries()) {
    for (const position of index.look(wish).positions) if (seen[position] === before) seen[position] = before + 1;
  }
  return Uint8Array.from(seen, (count) => (count === wishes.length ? 1 : 0));
}

/** Whether a query asks for words, so that the text index is needed. */
export function asksForWords(clauses: readonly Clause[]): boolean {
  return clauses.some((clause) => wishesOf(clause) !== undefined);
}

function wishesOf(clause: Clause): { wishes: TermWish[]; check?: PhraseCheck } | undefined {
  if (clause.kind === 'hashtag') return { wishes: [{ kind: 'exact', term: hashtagTerm(clause.tag) }] };
  if (clause.kind !== 'word' && clause.kind !== 'phrase') return undefined;
  const tokens = wantedTokens(clause.kind === 'word' ? clause.word : clause.text);
  const last = tokens.at(-1) ?? '';
  const openEnd = (clause.kind === 'word' && clause.prefix) || isUnspacedSign(last);
  const single = clause.kind === 'word' && tokens.length === 1;
  const wishes = tokens.map((term, place): TermWish => {
    if (openEnd && place === tokens.length - 1) return { kind: 'prefix', term };
    return { kind: single ? 'forms' : 'exact', term };
  });
  return tokens.length === 1 ? { wishes } : { wishes, check: { not: clause.not, tokens, openEnd } };
}

/** Whether one of the texts, each as its words in order, holds the phrase. */
export function holdsPhrase(sequences: readonly (readonly string[])[], { tokens, openEnd }: PhraseCheck): boolean {
  return sequences.some((words) => {
    for (let start = 0; start + tokens.length <= words.length; start += 1) {
      const holds = tokens.every((token, place) => {
        const word = words[start + place] ?? '';
        return openEnd && place === tokens.length - 1 ? word.startsWith(token) : word === token;
      });
      if (holds) return true;
    }
    return false;
  });
}
