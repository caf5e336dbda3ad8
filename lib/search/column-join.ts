import { type ColumnBlock, NUMBER_COLUMNS, WORD_COLUMNS } from './column-block';

/** A block of which some posts no longer count. */
export interface BlockPart {
  block: ColumnBlock;
  /** `n` of posts that are gone, or stand in another part as they are now. */
  without?: ReadonlySet<number>;
}

type Numbers = Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** Which rows of a part stay; `undefined` means all, which is copied in one go. */
interface Kept {
  block: ColumnBlock;
  places: number[] | undefined;
}

/**
 * One block out of several, posts in the order of the parts. Each column is joined when it is first asked for: a list
 * needs few of them, and it should be on screen before the others are made.
 */
export function joinBlocks(parts: readonly BlockPart[]): ColumnBlock {
  const kept = parts.map(keptOf);
  const rows = kept.reduce((sum, { block, places }) => sum + (places?.length ?? block.n.length), 0);
  let labels: ColumnBlock['labels'] | undefined;
  return {
    n: fill(new Uint32Array(rows), kept, ({ n }) => n),
    flags: fill(new Uint16Array(rows), kept, ({ flags }) => flags),
    numbers: lazily(NUMBER_COLUMNS, (name) => fill(new Float64Array(rows), kept, ({ numbers }) => numbers[name])),
    words: lazily(WORD_COLUMNS, (name) => {
      const { list, moved } = joinLists(kept, ({ words }) => words[name].list);
      const codes = fill(new Uint32Array(rows), kept, ({ words }) => words[name].codes);
      return { list, codes: recoded(codes, kept, moved) };
    }),
    get labels() {
      labels ??= joinLabels(kept, rows);
      return labels;
    },
  };
}

/** A record whose values are made when they are first asked for. */
function lazily<Name extends string, Value>(names: readonly Name[], make: (name: Name) => Value): Record<Name, Value> {
  const record: Partial<Record<Name, Value>> = {};
  for (const name of names) {
    Object.defineProperty(record, name, {
      enumerable: true,
      configurable: true,
      get() {
        const value = make(name);
        Object.defineProperty(record, name, { enumerable: true, value });
        return value;
      },
    });
  }
  return record as Record<Name, Value>;
}

function keptOf({ block, without }: BlockPart): Kept {
  if (without === undefined || without.size === 0 || !block.n.some((n) => without.has(n)))
    return { block, places: undefined };
  const places: number[] = [];
  for (const [place, n] of block.n.entries()) if (!without.has(n)) places.push(place);
  return { block, places };
}

function fill<Column extends Numbers>(target: Column, kept: readonly Kept[], column: (block: ColumnBlock) => Column) {
  let at = 0;
  for (const { block, places } of kept) {
    const source = column(block);
    if (places === undefined) target.set(source, at);
    else for (const [index, place] of places.entries()) target[at + index] = source[place] ?? 0;
    at += places?.length ?? source.length;
  }
  return target;
}

/** One list of words without repetitions, and per part the new place of each of its words. */
function joinLists(kept: readonly Kept[], listOf: (block: ColumnBlock) => readonly string[]) {
  const places = new Map<string, number>();
  const moved = kept.map(({ block }) =>
    Uint32Array.from(listOf(block), (word) => {
      const place = places.get(word) ?? places.size;
      places.set(word, place);
      return place;
    }),
  );
  return { list: [...places.keys()], moved };
}

/** Changes codes that came from the parts, in place, into codes of the joined list. */
function recoded(codes: Uint32Array<ArrayBuffer>, kept: readonly Kept[], moved: readonly Uint32Array[]) {
  let at = 0;
  for (const [index, { block, places }] of kept.entries()) {
    const own = moved[index] ?? new Uint32Array();
    const end = at + (places?.length ?? block.n.length);
    for (; at < end; at += 1) codes[at] = own[codes[at] ?? 0] ?? 0;
  }
  return codes;
}

function joinLabels(kept: readonly Kept[], rows: number): ColumnBlock['labels'] {
  const { list, moved } = joinLists(kept, ({ labels }) => labels.list);
  const starts = new Uint32Array(rows + 1);
  const codes: number[] = [];
  let row = 0;
  for (const [index, { block, places }] of kept.entries()) {
    const { starts: from, codes: own } = block.labels;
    const count = places?.length ?? block.n.length;
    for (let nth = 0; nth < count; nth += 1) {
      const place = places?.[nth] ?? nth;
      for (let at = from[place] ?? 0; at < (from[place + 1] ?? 0); at += 1)
        codes.push(moved[index]?.[own[at] ?? 0] ?? 0);
      row += 1;
      starts[row] = codes.length;
    }
  }
  return { list, starts, codes: Uint32Array.from(codes) };
}
