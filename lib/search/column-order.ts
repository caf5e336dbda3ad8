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

/** From this share of all posts on, walking a kept order is quicker than sorting the result. */
const WALK_FROM = 1 / 16;

export function openOrders(columns: ColumnBlock): Orders {
  const rows = columns.n.length;
  const kept = new Map<string, Uint32Array>();
  const keys = new Map<Sort, Float64Array>();
  let recency: Uint32Array | undefined;
  const newestFirst = (): Uint32Array => {
    recency ??= recencyOf(columns);
    return recency;
  };
  const keyOf = (sort: Sort) => {
    const key = keys.get(sort) ?? sortKey(columns, sort);
    keys.set(sort, key);
    return key;
  };
  const ordered = (sort: Sort, direction: Direction) => {
    const name = `${sort} ${direction}`;
    const order =
      kept.get(name) ?? Uint32Array.from(columns.n.keys()).sort(comparing(keyOf(sort), direction, newestFirst()));
    kept.set(name, order);
    return order;
  };
  return {
    take(positions, { sort, direction }, from, until) {
      if (positions.length < rows * WALK_FROM)
        return positions
          .slice()
          .sort(comparing(keyOf(sort), direction, newestFirst()))
          .slice(from, until);
      const order = ordered(sort, direction);
      return positions.length === rows ? order.slice(from, until) : walk(order, positions, from, until);
    },
    takeBest(positions, scores, direction, from, until) {
      const compare = comparing(scores, direction, newestFirst());
      return best(positions, compare, until).slice(from, until);
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

function comparing(key: Float64Array | Float32Array, direction: Direction, recency: Uint32Array) {
  const sign = direction === 'ascending' ? 1 : -1;
  return (a: number, b: number): number => {
    const [one, other] = [key[a] ?? Number.NaN, key[b] ?? Number.NaN];
    if (one < other) return -sign;
    if (one > other) return sign;
    if (one !== other) {
      const [unknown, otherUnknown] = [Number.isNaN(one), Number.isNaN(other)];
      if (unknown !== otherUnknown) return unknown ? 1 : -1;
    }
    return (recency[a] ?? 0) - (recency[b] ?? 0);
  };
}

/** Rank of each post, 0 for the newest: by date of publication, undated ones last, then by order of saving. */
function recencyOf({ n, numbers }: ColumnBlock): Uint32Array {
  const byNumber = Uint32Array.from(n, (own) => -own >>> 0);
  const order = Uint32Array.from(n.keys()).sort(comparing(numbers.date, 'descending', byNumber));
  const ranks = new Uint32Array(order.length);
  for (const [rank, position] of order.entries()) ranks[position] = rank;
  return ranks;
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
