import { type ColumnBlock, PART, type WordColumn } from './column-block';
import type { Sort } from './result-types';

type Direction = 'ascending' | 'descending';

/** Orders of all posts, made when first asked for and kept as long as the table. */
export interface Orders {
  /**
   * Some of the posts in an order: by the key, unknown last both ways, newest first among equals.
   *
   * @param from place of the first wanted post, `until` the place behind the last
   */
  take(positions: Uint32Array, by: { sort: Sort; direction: Direction }, from: number, until: number): Uint32Array;
  /** The same by scores. */
  takeBest(
    positions: Uint32Array,
    scores: Float32Array,
    direction: Direction,
    from: number,
    until: number,
  ): Uint32Array;
}

/** Up to this place the first posts are picked out; further down it pays to sort all and keep the order. */
const PICKED = 1024;
/** From this share of all posts on, walking a kept order is quicker than sorting the result. */
const WALK_FROM = 1 / 16;

export function openOrders(columns: ColumnBlock): Orders {
  const rows = columns.n.length;
  const kept = new Map<string, Uint32Array>();
  const keys = new Map<Sort, Float64Array>();
  const comparisonBy = ({ sort, direction }: { sort: Sort; direction: Direction }) => {
    const key = keys.get(sort) ?? sortKey(columns, sort);
    keys.set(sort, key);
    return comparing(columns, key, direction);
  };
  return {
    take(positions, by, from, until) {
      const compare = comparisonBy(by);
      if (until <= PICKED || positions.length < rows * WALK_FROM) return best(positions, compare, until).slice(from);
      const name = `${by.sort} ${by.direction}`;
      const order = kept.get(name) ?? Uint32Array.from(columns.n.keys()).sort(compare);
      kept.set(name, order);
      return positions.length === rows ? order.slice(from, until) : walk(order, positions, from, until);
    },
    takeBest(positions, scores, direction, from, until) {
      return best(positions, comparing(columns, scores, direction), until).slice(from);
    },
  };
}

/** Those of the positions that stand at the wanted places when walking through the order. */
function walk(order: Uint32Array, positions: Uint32Array, from: number, until: number): Uint32Array {
  const wanted = new Uint8Array(order.length);
  for (const position of positions) wanted[position] = 1;
  const found: number[] = [];
  let place = 0;
  for (const position of order) {
    if (wanted[position] !== 1) continue;
    if (place >= from) found.push(position);
    place += 1;
    if (place >= until) break;
  }
  return Uint32Array.from(found);
}

/** The first `count` in order; a long result is thinned before it is sorted. */
function best(positions: Uint32Array, compare: (a: number, b: number) => number, count: number): Uint32Array {
  let rest = positions;
  while (rest.length > 4 * count + 1024) {
    // The worst of the best of a sample is a bound that most of the others do not reach.
    const sample = rest.filter((_, at) => at % 16 === 0).sort(compare);
    const bound = sample[Math.min(sample.length - 1, Math.ceil((count / rest.length) * sample.length * 2) + 8)];
    if (bound === undefined) break;
    const thinned = rest.filter((position) => compare(position, bound) <= 0);
    if (thinned.length < count || thinned.length === rest.length) break;
    rest = thinned;
  }
  return rest.slice().sort(compare).slice(0, count);
}

/** By the key, unknown last both ways; equals by date of publication, newest first, undated last; then by saving. */
function comparing({ n, numbers: { date } }: ColumnBlock, key: Float64Array | Float32Array, direction: Direction) {
  const sign = direction === 'ascending' ? 1 : -1;
  return (a: number, b: number): number =>
    difference(key, a, b, sign) || difference(date, a, b, -1) || (n[b] ?? 0) - (n[a] ?? 0);
}

function difference(key: Float64Array | Float32Array, a: number, b: number, sign: 1 | -1): number {
  const [one, other] = [key[a] ?? Number.NaN, key[b] ?? Number.NaN];
  if (one < other) return -sign;
  if (one > other) return sign;
  if (one === other) return 0;
  return Number(Number.isNaN(one)) - Number(Number.isNaN(other));
}

function sortKey(columns: ColumnBlock, sort: Sort): Float64Array {
  switch (sort) {
    case 'community':
    case 'author':
    case 'network':
    case 'format':
    case 'category':
      return wordRanks(columns, sort);
    case 'relevance':
      return columns.numbers.saved;
    default:
      return columns.numbers[sort];
  }
}

/** Alphabetical place of each post's word, by name where there is one; NaN for none. */
function wordRanks(columns: ColumnBlock, name: WordColumn): Float64Array {
  const { list, codes } = columns.words[name];
  const labels = list.map((word) => word.split(PART)[1] || (word.split(PART)[0] ?? ''));
  const sorted = [...new Set(labels)].sort(new Intl.Collator(undefined, { numeric: true }).compare);
  const ranks = new Map(sorted.map((label, rank) => [label, rank]));
  const byCode = Float64Array.from(labels, (label) => (label === '' ? Number.NaN : (ranks.get(label) ?? Number.NaN)));
  return Float64Array.from(codes, (code) => byCode[code] ?? Number.NaN);
}
