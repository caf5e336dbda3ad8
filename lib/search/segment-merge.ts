import { eachPosting, PostingWriter } from './postings';
import { type Segment, termList } from './segment';

/** Segments of one level that become one of the next. */
export const MERGED_AT_ONCE = 8;

/**
 * The first neighbouring segments that should become one, oldest first; none when all is in order. Neighbours only,
 * because a newer segment overrules an older one.
 */
export function mergeable(segments: readonly Pick<Segment, 'id' | 'level'>[]): number[] {
  const sorted = [...segments].sort((a, b) => a.id - b.id);
  for (const [start, { level }] of sorted.entries()) {
    const run = sorted.slice(start, start + MERGED_AT_ONCE);
    if (run.length === MERGED_AT_ONCE && run.every((segment) => segment.level === level))
      return run.map(({ id }) => id);
  }
  return [];
}

/** One segment of the next level out of neighbours, oldest first, without what `isAlive` no longer wants. */
export function mergeSegments(parts: readonly Segment[], isAlive: (segment: Segment, n: number) => boolean): Segment {
  const last = parts.at(-1);
  if (last === undefined) throw new Error('there is nothing to merge');
  const docs: number[] = [];
  const sources = parts.map((segment) => {
    const ordinals = Int32Array.from(segment.docs, (n) => (isAlive(segment, n) ? docs.push(n) - 1 : -1));
    return { segment, ordinals, terms: termList(segment), at: 0 };
  });
  const terms: string[] = [];
  const offsets: number[] = [];
  const writer = new PostingWriter();
  for (let term = smallest(sources); term !== undefined; term = smallest(sources)) {
    const start = writer.length;
    let before = 0;
    for (const source of sources) {
      if (source.terms[source.at] !== term) continue;
      const { offsets: from, postings } = source.segment;
      eachPosting(postings, from[source.at] ?? 0, from[source.at + 1] ?? 0, (ordinal, weight) => {
        const now = source.ordinals[ordinal] ?? -1;
        if (now < 0) return;
        writer.add(now - before, weight);
        before = now;
      });
      source.at += 1;
    }
    if (writer.length === start) continue;
    terms.push(term);
    offsets.push(start);
  }
  offsets.push(writer.length);
  return {
    id: last.id,
    level: last.level + 1,
    docs: Uint32Array.from(docs),
    terms: terms.join('\n'),
    offsets: Uint32Array.from(offsets),
    postings: writer.bytes(),
  };
}

function smallest(sources: readonly { terms: readonly string[]; at: number }[]): string | undefined {
  let found: string | undefined;
  for (const { terms, at } of sources) {
    const term = terms[at];
    if (term !== undefined && (found === undefined || term < found)) found = term;
  }
  return found;
}
