import { eachPosting } from './postings';
import { type Segment, termList } from './segment';
import { formsOf } from './word-forms';

/** Which words of the index a part of a query means. */
export type TermWish = { kind: 'exact' | 'prefix' | 'forms'; term: string };

/** Places of posts in the table of columns with the weight of each occurrence; a post may stand there more than once. */
export interface Hits {
  positions: number[];
  weights: number[];
}

interface Part {
  segment: Segment;
  terms: string[];
  /** Place in the table per ordinal; −1 where the post is gone or stands in a newer segment. */
  positions: Int32Array;
}

/** The words of all posts, over segments whose order of building decides which of two mentions of a post counts. */
export interface TextIndex {
  look(wish: TermWish): Hits;
}

/** `place`: where a post stands in the table of columns, −1 for one that is no more. */
export function openTextIndex(segments: readonly Segment[], place: (n: number) => number, rows: number): TextIndex {
  const taken = new Uint8Array(rows);
  const parts: Part[] = [];
  for (const segment of [...segments].sort((a, b) => b.id - a.id)) {
    const positions = Int32Array.from(segment.docs, (n) => {
      const position = place(n);
      if (position < 0 || taken[position] === 1) return -1;
      taken[position] = 1;
      return position;
    });
    if (positions.some((position) => position >= 0)) parts.push({ segment, terms: termList(segment), positions });
  }
  return {
    look(wish) {
      const hits: Hits = { positions: [], weights: [] };
      for (const part of parts) lookIn(part, wish, hits);
      return hits;
    },
  };
}

function lookIn({ segment, terms, positions }: Part, wish: TermWish, hits: Hits): void {
  const { offsets, postings } = segment;
  const collect = (index: number) =>
    eachPosting(postings, offsets[index] ?? 0, offsets[index + 1] ?? 0, (ordinal, weight) => {
      const position = positions[ordinal] ?? -1;
      if (position < 0) return;
      hits.positions.push(position);
      hits.weights.push(weight);
    });
  const forms = wish.kind === 'forms' ? formsOf(wish.term) : undefined;
  const beginning = forms?.beginning ?? wish.term;
  for (let index = firstAtLeast(terms, beginning); index < terms.length; index += 1) {
    const term = terms[index] ?? '';
    if (wish.kind === 'exact' ? term !== beginning : !term.startsWith(beginning)) return;
    if (forms === undefined || forms.has(term)) collect(index);
  }
}

/** Index of the first word that is not smaller. */
function firstAtLeast(terms: readonly string[], wanted: string): number {
  let [low, high] = [0, terms.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((terms[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
