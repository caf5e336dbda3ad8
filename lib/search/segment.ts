/**
 * A stored part of the search index. Every post stands in the newest segment that names it; older mentions are dead.
 * Posts have ordinals inside a segment, 0 first.
 */
export interface Segment {
  /** In order of building; a merged one takes the place of the last that went into it. */
  id: number;
  /** 0 as built; eight of a level become one of the next. */
  level: number;
  /** `n` of each post. */
  docs: Uint32Array<ArrayBuffer>;
  /** All words, sorted by code units, with line feeds between. */
  terms: string;
  /** Where each word's postings begin in `postings`, and the end of the last. */
  offsets: Uint32Array<ArrayBuffer>;
  /** Per posting the distance to the ordinal before as varint (7 bits a byte), then one byte of weight. */
  postings: Uint8Array<ArrayBuffer>;
}

/** A post on its way into a segment. */
export interface IndexedPost {
  n: number;
  /** Word to weight, 1 to 255. */
  terms: ReadonlyMap<string, number>;
}

/** Builds a segment of the lowest level. Cost: proportional to the postings, plus sorting the words. */
export function buildSegment(id: number, posts: readonly IndexedPost[]): Segment {
  const found = new Map<string, { last: number; bytes: number[] }>();
  for (const [ordinal, { terms }] of posts.entries()) {
    for (const [term, weight] of terms) {
      let list = found.get(term);
      if (list === undefined) {
        list = { last: 0, bytes: [] };
        found.set(term, list);
      }
      let distance = ordinal - list.last;
      for (; distance > 127; distance >>>= 7) list.bytes.push((distance & 127) | 128);
      list.bytes.push(distance, weight);
      list.last = ordinal;
    }
  }
  const terms = [...found.keys()].sort((a, b) => (a < b ? -1 : 1));
  const offsets = new Uint32Array(terms.length + 1);
  let size = 0;
  for (const [index, term] of terms.entries()) {
    offsets[index] = size;
    size += found.get(term)?.bytes.length ?? 0;
  }
  offsets[terms.length] = size;
  const postings = new Uint8Array(size);
  for (const [index, term] of terms.entries()) postings.set(found.get(term)?.bytes ?? [], offsets[index]);
  return { id, level: 0, docs: Uint32Array.from(posts, ({ n }) => n), terms: terms.join('\n'), offsets, postings };
}

const lists = new WeakMap<Segment, string[]>();

/** Words of a segment, kept as long as the segment; no word is empty, so an empty text means none. */
export function termList(segment: Segment): string[] {
  const list = lists.get(segment) ?? (segment.terms === '' ? [] : segment.terms.split('\n'));
  lists.set(segment, list);
  return list;
}
